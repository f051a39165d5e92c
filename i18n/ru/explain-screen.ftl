# Экран «Объяснить ошибку».

explain-title = Объяснить ошибку
explain-field = Текст ошибки
explain-hint = Вставьте его сюда (Ctrl+V)
explain-paste-or = Вставьте текст ошибки, перетащите сюда письмо или
explain-open = откройте файл…
explain-clear = Очистить
explain-reading = Идёт чтение…
explain-read-as = Распознано: { $what }
explain-what = { $kind }{ $writer ->
        [none] { "" }
       *[other] , { $writer }
    }{ $language ->
        [none] { "" }
       *[other] , { $language }
    }
explain-cut = Текст очень длинный. Прочитаны только первые { $count } МБ.
explain-file = Файл: { $name }
explain-pasted = Вставленный текст, { $size } КБ
explain-drop = Отпустите в любом месте. Mailclinic скажет, что это значит.

# --- пока ничего
explain-bring = Что можно принести сюда
explain-bring-window = Слова из окна с ошибкой, скопированные или набранные, например «0x800CCC79».
explain-bring-message = Письмо, которое к вам вернулось: весь его текст или его файл (.eml, .msg, .mbox).
explain-bring-words = То, что сказал сервер, или только номер, например «550 5.7.1».
explain-bring-headers = Заголовки письма: видно, каким путём оно шло и поверили ли отправителю.
explain-bring-private = Всё это остаётся на вашем компьютере.

# --- несколько
explain-messages = Писем: { $count }
explain-recipients = Получателей: { $count }

# --- что делать
explain-todo = Что вы можете сделать
explain-check-account = Проверить эту учётную запись
explain-copy-note = Скопировать записку
explain-note-copied = Записка скопирована
explain-numbers = Что значат цифры
explain-facts = Всё, что говорит письмо
explain-links = Полезные страницы
fixer-unknown = Кто должен действовать, отсюда не видно

# --- ничего не найдено
explain-nothing = Это не похоже на ошибку почты
    .explanation = Программа не нашла здесь ни слов почтового сервера, ни номера ошибки, ни вернувшегося письма.
    .step-1 = Скопируйте весь текст ошибки со всеми цифрами и вставьте его сюда.
    .step-2 = Если к вам вернулось письмо, сохраните его в файл и перетащите файл сюда.
unreadable-empty = Здесь ничего нет
    .explanation = Файл или текст пуст.
    .step-1 = Сохраните или скопируйте ошибку ещё раз и принесите её сюда.
unreadable-not-text = Это не письмо и не текст
    .explanation = Возможно, это картинка или программа. Прочитать можно только слова.
    .step-1 = Наберите слова ошибки в поле выше. Часто хватает одного номера.
unreadable-broken-item = Этот файл Outlook не читается
    .explanation = Он повреждён или слишком велик.
    .step-1 = Откройте письмо в Outlook, скопируйте весь его текст и вставьте сюда.
explain-headers-fine = Отправителю этого письма поверили
    .explanation = В этих заголовках ничто не говорит против отправителя. Ниже видно, что проверяли.
explain-headers-doubtful = Отправителю этого письма могут не поверить
    .explanation = Некоторые проверки отправителя не удались. Такие письма часто попадают в спам, или их не принимают. Ниже видно, почему это так и как это исправить.
    .step-1 = Скопируйте записку и передайте её тому, кто ведёт домен отправителя.
explain-headers-only = Это заголовки письма
    .explanation = Они показывают путь письма. Ошибки и проверок отправителя в них нет.

# --- рисунок пути
explain-way-you = Вы
explain-way-own = Ваша почтовая служба
explain-way-theirs = Сервер получателя
explain-way-nothing-to-do = делать ничего не нужно
explain-way-sent-on = письмо передано дальше
explain-way-sent-on-reported = передал дальше и сообщил вам
explain-way-took-it = письмо принято
explain-way-has-it = письмо получено
explain-way-no-word = вестей оттуда нет
explain-way-waiting = пока не принимает
explain-way-not-yet = пока не дошло
explain-way-turned-away = письмо не принято
explain-way-you-act = это можете исправить вы
explain-way-software-acts = нужно исправить почтовую программу
explain-way-network-acts = мешает ваша сеть
explain-way-administrator-acts = дело за администратором
explain-way-domain-acts = дело за администратором вашего домена
explain-way-recipient-acts = дело за получателем
explain-way-passes = пройдёт со временем

# --- путь письма
explain-way-of-message = Путь письма
explain-your-computer = Ваш компьютер
explain-refused-here = { $server }: отказ
explain-longest-wait = самое долгое ожидание
explain-more-stops =
    { $count ->
        [one] и ещё { $count } остановка
        [few] и ещё { $count } остановки
       *[other] и ещё { $count } остановок
    }
delay-seconds = +{ $count } с
delay-minutes = +{ $count } мин
delay-hours = +{ $count } ч
delay-days =
    { $count ->
        [one] +{ $count } день
        [few] +{ $count } дня
       *[other] +{ $count } дней
    }
delay-backwards = часы расходятся

# --- что значат цифры
number-class-2 = Цифра 2 в начале: принято.
number-class-3 = Цифра 3 в начале: сервер ждёт продолжения.
number-class-4 = Цифра 4 в начале: отказ на время. Позже может получиться.
number-class-5 = Цифра 5 в начале: окончательный отказ. Отправлять то же самое ещё раз нет смысла.
number-reply-syntax = Вторая цифра 0: сервер не понял или не разрешает то, что ему сказали.
number-reply-connection = Вторая цифра 2: дело в соединении.
number-reply-sign-in = Вторая цифра 3: дело во входе.
number-reply-mail = Вторая цифра 5: дело в ящике или в письме.
number-subject-other = Число в середине 0: точнее ничего не сказано.
number-subject-address = Число в середине 1: дело в адресе.
number-subject-mailbox = Число в середине 2: дело в ящике получателя.
number-subject-system = Число в середине 3: дело в самом почтовом сервере.
number-subject-network = Число в середине 4: дело в пути между серверами.
number-subject-protocol = Число в середине 5: серверы не поняли друг друга.
number-subject-message = Число в середине 6: дело в содержании письма.
number-subject-policy = Число в середине 7: дело в правиле или в безопасности.

# --- кому поверили
authentication-results = Что проверяли
authentication-spf = Можно ли этому серверу отправлять почту домена?
authentication-dkim = Подписано ли письмо и верна ли подпись?
authentication-dmarc = Подходит ли одно из двух к адресу, который видит читатель?
authentication-pass = пройдено
authentication-fail = не пройдено ({ $result })
authentication-none = проверять было нечего ({ $result })
authentication-neutral = не решено ({ $result })
authentication-temperror = в тот момент проверить не удалось ({ $result })
authentication-permerror = запись домена с ошибкой ({ $result })

# --- что прочитано
kind-bounce = возврат письма
kind-delayed = задержка письма
kind-delivered = уведомление о доставке
kind-auto-reply = автоматический ответ
kind-challenge = просьба подтвердить себя
kind-feedback = жалоба на письмо
kind-dialog = окно с ошибкой
kind-reply = слова сервера
kind-code = номер ошибки
kind-headers = заголовки письма
kind-not-a-bounce = обычное письмо
kind-unknown = неизвестно

language-ar = арабский
language-bg = болгарский
language-ca = каталанский
language-cs = чешский
language-da = датский
language-de = немецкий
language-el = греческий
language-en = английский
language-es = испанский
language-et = эстонский
language-fi = финский
language-fr = французский
language-he = иврит
language-hu = венгерский
language-it = итальянский
language-ja = японский
language-ko = корейский
language-lt = литовский
language-lv = латышский
language-nb = норвежский
language-nl = нидерландский
language-pl = польский
language-pt = португальский
language-ro = румынский
language-ru = русский
language-sv = шведский
language-tr = турецкий
language-uk = украинский
language-zh = китайский
