# Настройки, найденные для адреса: откуда они и кого спросили.

# Кто так говорит. $origin — домен или сервер, где они найдены, $service — почтовая служба; оба могут быть none.
source-provider-list = Из списка почтовых служб этой программы
source-autoconfig = Так их публикует { $origin }
source-well-known = Так их публикует { $origin } на своём сайте
source-ispdb = Из открытого списка почтовых служб Mozilla
source-srv = Так их указывает DNS домена { $origin }
source-autodiscover = Так их публикует { $origin } для Outlook
source-mx = Настройки службы { $service }, которая принимает почту этого домена
source-guess = Догадка: обычные имена серверов, которые отвечают

discover-title = Настройки для { $address }
discover-nothing = Никто не публикует настройки для домена { $domain }, и ни один сервер не отвечает на обычные имена. Имя сервера исходящей почты подскажет почтовая служба.
discover-no-such-domain = Домена { $domain } не существует. Проверьте, как написан адрес.
discover-takes-no-mail = Домен { $domain } сообщает, что не принимает почту, поэтому адресов там нет ни у кого. Проверьте, как написан адрес.
discover-unanswered = Никто не ответил, поэтому о домене { $domain } ничего не известно. Работает ли на этом компьютере интернет?
discover-only-untrusted = За то, что найдено для домена { $domain }, никто не ручается. Прежде чем вводить пароль, сравните это с тем, что говорит почтовая служба.
discover-incoming = { -label-incoming-server }, { $protocol }
discover-found-at = Где найдено
discover-no-sign-in = не нужно: вход там не требуется
discover-strangers = Эти серверы принадлежат не домену, а кому-то другому: { $servers }. Вводите пароль, только если эти имена дала вам почтовая служба.
discover-untrusted = Ничто не доказывает, что это настройки вашей почтовой службы. Вводите пароль, только если знаете эти серверы.
discover-taken = Взятые настройки
discover-asked = Кого спросили

discover-source-provider-list = Список почтовых служб
discover-source-autoconfig = Страница настроек
discover-source-well-known = Сайт
discover-source-ispdb = Список Mozilla
discover-source-srv = DNS (SRV)
discover-source-autodiscover = Autodiscover
discover-source-mx = Принимающие серверы (MX)
discover-source-guess = Обычные имена

# Что из этого вышло, после двоеточия: без заглавной буквы и точки. $detail — сервер, число или технические слова.
discover-answer-found = найдено
discover-answer-nothing = ничего
discover-answer-no-such-domain = домена не существует
discover-answer-takes-no-mail = домен не принимает почту
discover-answer-not-awaited = ждать не стали: источник получше уже ответил
discover-failure-unreachable =
    { $detail ->
        [none] нет связи
       *[other] нет связи ({ $detail })
    }
discover-failure-certificate = сертификат недействителен, поэтому спрашивать не стали
discover-failure-timed-out = ответа вовремя не было
discover-failure-too-long = ответ слишком длинный
discover-failure-malformed = ответ не читается ({ $detail })
discover-failure-redirected-elsewhere = перенаправляет на чужой сервер, { $detail }
discover-failure-redirected-to-clear-text = перенаправляет на страницу без шифрования
discover-failure-wants-password = просит пароль, но не получает его
discover-failure-status = отвечает ошибкой { $detail }
discover-failure-no-such-server = называет сервер, которого быть не может, { $detail }
