# Что публикует домен, по карточкам. Краткие выводы — это предложения; слова возле строки — части предложения, со строчной буквы и без точки.

# --- отчёт о домене
dns-report-title = Почтовый домен { $domain }
dns-verdict-ok = С почтой этого домена всё в порядке.
dns-verdict-warning = В этом домене нужно кое-что исправить, чтобы почта доходила без помех.
dns-verdict-problem = Что-то в этом домене мешает доставке почты.
dns-verdict-unknown = Серверы имён не ответили, поэтому о домене ничего сказать нельзя.
dns-of-service = Этот домен принадлежит почтовой службе { $service }, и за его записями следит она. Владельцы адресов в нём изменить их не могут.
dns-records = Что публикует домен (DNS)
dns-card-name = { $title } ({ $standard })
dns-place = Где находится
dns-line = { $term } — { $words }
dns-both = { $one }; { $other }
dns-more-lines =
    { $count ->
        [one] и ещё { $count } строка
        [few] и ещё { $count } строки
       *[other] и ещё { $count } строк
    }
dns-own-words = слова самого сервера
dns-mark-good = в порядке
dns-mark-caution = нужно внимание
dns-mark-unknown = неизвестно

dns-publish = Что изменить
dns-publish-name = Имя
dns-publish-type = Тип
dns-publish-remove = Удалить
dns-publish-add = Значение
dns-publish-file = Файл на веб-сервере
dns-publish-content = Всё его содержимое:
dns-publish-zone = То же, как в файле зоны:

# --- заголовки
dns-title-name-servers = Где хранится домен
dns-title-mx = Входящая почта
dns-title-spf = Кому можно отправлять
dns-title-dkim = Подписи
dns-title-dmarc = Поддельные письма
dns-title-mta-sts = Доставка с шифрованием
dns-title-tls-rpt = Отчёты о доставке
dns-title-dane = Отпечатки почтовых серверов
dns-title-dnssec = Защита от поддельных ответов
dns-title-senders = Адреса, с которых идёт почта
dns-title-bimi = Логотип рядом с письмами
dns-title-lists = Чёрные списки
dns-title-outside = Адрес этого компьютера в интернете

# --- нет ответа
dns-not-in-time = Ответ не пришёл вовремя, поэтому ничего не известно.
dns-not-asked = узнать не удалось: { $why }
dns-not-asked-sentence = Узнать это не удалось: { $why }.
dns-why-timeout = ни один сервер имён не ответил вовремя
dns-why-server-failure = сервер имён ответил { $code }
dns-why-no-network = сервер имён недоступен
dns-why-no-such-name = такого имени нет
dns-why-no-records = такой записи нет
dns-why-bad-name = такое имя искать нельзя

# --- сертификаты
dns-certificate-expired = срок сертификата истёк { $date }
dns-certificate-not-yet-valid = сертификат действует только с { $date }
dns-certificate-wrong-name = сертификат выдан на другие имена: { $names }
dns-certificate-self-signed = сертификат выдал сам сервер
dns-certificate-untrusted = за сертификат не ручается никто из известных (кем выдан: { $issuer })
dns-certificate-intercepted = что-то на этом компьютере или в сети читает соединение ({ $issuer })
dns-certificate-incomplete = сервер не присылает один из сертификатов цепочки ({ $issuer })
dns-certificate-revoked = сертификат отозван

# --- теги любой записи
dns-tag-version = указывает стандарт
dns-tag-unknown = в этом стандарте ничего не значит
dns-tag-obsolete = сегодня ни на что не влияет

# --- серверы имён
dns-zone-exists = Домен существует, и его серверы имён отвечают.
dns-zone-kept = Домен существует; где хранятся его записи: { $keeper }.
dns-zone-parked = Серверы имён такие, как у неиспользуемых или просроченных доменов ({ $keeper }).
dns-zone-not-registered = Этот домен никто не зарегистрировал, или его срок истёк.
dns-zone-name-missing = Вышестоящий домен существует, а этого имени в нём нет.
dns-zone-changes-at = где меняют записи

# --- MX
dns-mx-servers =
    { $count ->
        [one] Почту этого домена принимает { $count } сервер.
        [few] Почту этого домена принимают { $count } сервера.
       *[other] Почту этого домена принимают { $count } серверов.
    }
dns-mx-at-service = Почту этого домена принимает { $service }.
dns-mx-implicit = Сервер для входящей почты не указан, поэтому она идёт на адрес самого домена.
dns-mx-missing = Сервер для входящей почты не указан.
dns-mx-no-such-name = Такого домена нет, поэтому почта к нему не доходит.
dns-mx-null = Домен сообщает, что не принимает почту (пустая запись MX).
dns-mx-faulty = В записях для входящей почты есть ошибка.
dns-mx-of-service = чей это сервер: { $service }
dns-mx-host = почтовый сервер
dns-mx-own-address = вместо него адрес самого домена, а там часто только веб-сервер
dns-mx-alias = имя — лишь псевдоним, а здесь это не разрешено
dns-mx-ip-address = IP-адрес там, где должно быть имя
dns-mx-localhost = означает компьютер того, кто спрашивает
dns-mx-private = адрес, недоступный из интернета
dns-mx-twice = указан несколько раз
dns-mx-addresses =
    { $count ->
        [1] его адрес
       *[other] его адреса
    }
dns-mx-not-tried = не проверялся
dns-mx-not-seen = неизвестно: отсюда он недоступен (многие сети закрывают порт 25)
dns-mx-answers = отвечает (порт 25)
dns-mx-refuses-here = отвечает, но с адресом этого компьютера не разговаривает
dns-mx-broke-off = ответил, но разговор оборвался
dns-mx-no-encryption = сервер не предлагает шифрования
dns-mx-encryption-failed = отсюда включить шифрование не удалось
dns-mx-encrypted =
    { $date ->
        [none] соединение зашифровано, сертификат в порядке
       *[other] соединение зашифровано, сертификат в порядке (до { $date })
    }

# --- SPF
dns-spf-sound =
    { $count ->
        [one] Серверы, которым можно отправлять, указаны ({ $count } запрос из { $most }); { $others }.
        [few] Серверы, которым можно отправлять, указаны ({ $count } запроса из { $most }); { $others }.
       *[other] Серверы, которым можно отправлять, указаны ({ $count } запросов из { $most }); { $others }.
    }
dns-spf-faulty = В списке отправителей ошибка: { $fault }.
dns-spf-everyone = Список отправителей разрешает отправлять всем.
dns-spf-too-many-lookups = Для списка отправителей нужно слишком много запросов: { $count }, а предел — { $most }.
dns-spf-too-many-void-lookups = В списке отправителей слишком много несуществующих имён: после двух таких его не читают.
dns-spf-half-known = Прочитать список отправителей до конца не удалось: нет ответа об имени { $name }.
dns-spf-several =
    { $count ->
        [one] Найден { $count } список отправителей.
        [few] Найдено { $count } списка отправителей; допустим только один, поэтому не учитывают ни одного.
       *[other] Найдено { $count } списков отправителей; допустим только один, поэтому не учитывают ни одного.
    }
dns-spf-several-there =
    { $count ->
        [one] { $count } запись SPF
        [few] { $count } записи SPF вместо одной
       *[other] { $count } записей SPF вместо одной
    }
dns-spf-missing = Домен не указывает, кому можно отправлять почту от его имени.
dns-spf-all-pass = все остальные: отправлять тоже можно
dns-spf-all-fail = все остальные: не принимать
dns-spf-all-softfail = все остальные: принимать, но с подозрением
dns-spf-all-neutral = все остальные: ничего не сказано
dns-spf-all-included = все остальные: этот список их не допускает
dns-spf-address = адрес { $address }
dns-spf-network = адреса с { $from } по { $to }
dns-spf-a = адреса имени { $name }
dns-spf-mx = серверы, которые принимают почту для { $name }
dns-spf-ptr = любой сервер, чьё имя оканчивается на { $name }; это медленно и не рекомендуется
dns-spf-exists = все, если существует имя { $name }
dns-spf-include = все, кого допускает список { $name }
dns-spf-include-service = серверы { $service }
dns-spf-redirect = вместо этого списка действует список { $name }
dns-spf-redirect-service = вместо этого списка действует список { $service }
dns-spf-exp = слова для тех, кому отказано, находятся в { $name }
dns-spf-of-message = зависит от письма
dns-spf-unreadable = прочитать нельзя
dns-spf-fail = отправлять нельзя: { $who }
dns-spf-softfail = под подозрением: { $who }
dns-spf-neutral = ничего не сказано: { $who }
dns-spf-with-lookups =
    { $count ->
        [one] { $what } ({ $count } запрос)
        [few] { $what } ({ $count } запроса)
       *[other] { $what } ({ $count } запросов)
    }
dns-spf-behind-all = сюда не доходят: стоит после «all»
dns-spf-too-far = дальше не прослежено: перед этим слишком многое
dns-spf-decided = решает это, в списке { $name }
dns-spf-explanation = слова домена для тех, кому отказано
dns-spf-allowed = список допускает почту, которую вы отправляете через эту службу
dns-spf-not-allowed = список не допускает почту, которую вы отправляете через эту службу
dns-spf-perhaps-not-allowed = похоже, список не допускает почту, которую вы отправляете через эту службу
dns-spf-allowed-unknown = узнать, можно ли этой службе отправлять, не удалось
dns-spf-result-pass = можно отправлять от имени домена
dns-spf-result-fail = нельзя отправлять от имени домена
dns-spf-result-softfail = не следует отправлять от имени домена
dns-spf-result-neutral = в списке отправителей об этом ничего нет
dns-spf-result-none = списка отправителей нет
dns-spf-result-temperror = прочитать список отправителей не удалось
dns-spf-result-permerror = список отправителей непригоден

# --- DKIM
dns-dkim-sound =
    { $count ->
        [one] Есть { $count } ключ, по которому другие могут проверить подпись ваших писем.
        [few] Есть { $count } ключа, по которым другие могут проверить подпись ваших писем.
       *[other] Есть { $count } ключей, по которым другие могут проверить подпись ваших писем.
    }
dns-dkim-weak =
    { $count ->
        [one] Есть { $count } ключ для подписей, но для надёжности он слишком короткий.
        [few] Есть { $count } ключа для подписей, но не все они достаточно длинные.
       *[other] Есть { $count } ключей для подписей, но не все они достаточно длинные.
    }
dns-dkim-unusable = Ключи для подписей есть, но ни одного пригодного.
dns-dkim-elsewhere = Похоже, ключ для подписей есть, но под именем, которое нельзя угадать.
dns-dkim-none = Под обычными именами ключа для подписей не нашлось.
dns-dkim-of-service = имя, которое использует служба { $service }
dns-dkim-common = обычное имя
dns-dkim-of-message = указан в письме
dns-dkim-wildcard = здесь любое имя даёт один и тот же ответ
dns-dkim-others-likely = здесь что-то есть под именем, которое нельзя угадать
dns-dkim-alias = чей это ключ (псевдоним)
dns-dkim-stranger = не ключ
dns-dkim-bits =
    { $count ->
        [one] { $count } бит
        [few] { $count } бита
       *[other] { $count } бит
    }
dns-dkim-strength-good = достаточно надёжный
dns-dkim-strength-weak = действует, но нужно 2048
dns-dkim-strength-unusable = слишком короткий, его не учитывают
dns-dkim-testing = только проба: на эти подписи не смотрят
dns-dkim-strict = действует только для этого домена, не для имён под ним

# --- DMARC
dns-dmarc-rejects = Других просят не принимать письма, которые лишь выдают себя за письма этого домена.
dns-dmarc-quarantines = Других просят считать спамом письма, которые лишь выдают себя за письма этого домена.
dns-dmarc-watches = Других просят пропускать поддельные письма и только сообщать о них.
dns-dmarc-faulty = В записи о поддельных письмах ошибка, поэтому её не учитывают: { $fault }.
dns-dmarc-missing = Домен не указывает, что делать с поддельными письмами.
dns-dmarc-inherited = действует запись вышестоящего домена
dns-dmarc-older-servers = более старые серверы смотрят сюда
dns-dmarc-agreed = получатель согласился принимать отчёты
dns-dmarc-not-agreed = получатель не соглашался принимать отчёты, и они не приходят
dns-dmarc-policy-none = поддельные письма: пропускать и только сообщать
dns-dmarc-policy-quarantine = поддельные письма: считать спамом
dns-dmarc-policy-reject = поддельные письма: не принимать
dns-dmarc-sp = для имён под этим доменом — { $what }
dns-dmarc-np = для несуществующих имён под этим доменом — { $what }
dns-dmarc-adkim-relaxed = годится подпись любого имени того же владельца
dns-dmarc-adkim-strict = годится подпись только этого самого домена
dns-dmarc-aspf-relaxed = годится обратный адрес в любом имени того же владельца
dns-dmarc-aspf-strict = годится обратный адрес только в этом самом домене
dns-dmarc-pct =
    { $count ->
        [one] для { $count } письма из 100; новые серверы на это не смотрят
       *[other] для { $count } писем из 100; новые серверы на это не смотрят
    }
dns-dmarc-testing = только проба: просьба быть на ступень мягче
dns-dmarc-not-testing = не проба: действует в полной мере
dns-dmarc-psd-yes = имена ниже принадлежат другим владельцам
dns-dmarc-psd-no = у домена и всех имён ниже один владелец
dns-dmarc-psd-unsaid = о владельце имён ниже ничего не сказано
dns-dmarc-rua = куда идут ежедневные сводки
dns-dmarc-ruf = куда идут отчёты об отдельных письмах
dns-dmarc-fo = когда сообщать об отдельных письмах

# --- MTA-STS
dns-mta-sts-missing = Домен не просит доставлять ему почту только с шифрованием.
dns-mta-sts-enforce = Почту доставляют только с шифрованием и только на указанные серверы.
dns-mta-sts-testing = Доставка с шифрованием лишь испытывается: почту доставляют в любом случае и сообщают о сбоях.
dns-mta-sts-off = Домен отключил доставку только с шифрованием.
dns-mta-sts-record-faulty = В записи о доставке с шифрованием ошибка, поэтому её не учитывают.
dns-mta-sts-policy-faulty = В правилах доставки с шифрованием ошибка.
dns-mta-sts-unnamed = В правилах доставки с шифрованием пропущен почтовый сервер.
dns-mta-sts-no-policy = Запись о доставке с шифрованием есть, но получить сами правила не удалось.
dns-mta-sts-not-in-time = Правила доставки с шифрованием не пришли вовремя.
dns-mta-sts-id = номер правил, новый при каждом изменении
dns-mta-sts-policy = правила
dns-mta-sts-mode-enforce = доставлять только с шифрованием
dns-mta-sts-mode-testing = доставлять в любом случае и сообщать о сбоях
dns-mta-sts-mode-none = правил больше нет
dns-mta-sts-mx = сервер, который может принимать почту
dns-mta-sts-max-age =
    { $count ->
        [one] хранить { $count } день
        [few] хранить { $count } дня
       *[other] хранить { $count } дней
    }
dns-policy-no-connection = отсюда нет соединения с веб-сервером
dns-policy-no-encryption = нет зашифрованного соединения с веб-сервером
dns-policy-timeout = веб-сервер не ответил вовремя
dns-policy-closed = веб-сервер оборвал соединение
dns-policy-too-long = правила слишком длинные
dns-policy-not-http = там отвечает не веб-сервер
dns-policy-status = веб-сервер отвечает кодом { $code }

# --- TLS-RPT
dns-tls-rpt-missing = Домен не просит отчётов о доставке с шифрованием.
dns-tls-rpt-faulty = В записи, которая просит отчёты о доставке, есть ошибка.
dns-tls-rpt-sound = Другие сообщают, когда не могут доставить почту с шифрованием.
dns-tls-rpt-rua = куда идут отчёты

# --- DANE
dns-dane-missing = Подписанных отпечатков почтовых серверов не опубликовано.
dns-dane-unknown = Проверить, опубликованы ли подписанные отпечатки, не удалось.
dns-dane-sound = Опубликованные отпечатки подходят к почтовым серверам.
dns-dane-differs = Опубликованный отпечаток не подходит к почтовому серверу, и некоторые не доставляют ему почту.
dns-dane-not-compared = Отпечатки опубликованы, но сравнить их отсюда не удалось.
dns-dane-own-key = указывает ключ сервера
dns-dane-own-certificate = указывает сертификат сервера
dns-dane-authority = указывает центр, который ручается за сервер
dns-dane-not-for-mail = для почты не годится
dns-dane-fits = подходит
dns-dane-is-another = у сервера другой
dns-dane-not-vouched = этот центр за сервер не ручается
dns-dane-not-seen = не сравнивали: до сервера не дошли

# --- DNSSEC
dns-dnssec-secure = Записи домена подписаны, и подписи верны.
dns-dnssec-insecure = Записи домена не подписаны.
dns-dnssec-bogus = Подписи записей домена неверны, поэтому многие его не находят.
dns-dnssec-unknown = Проверить подписи отсюда не удалось: { $why }.
dns-flaw-expired = срок подписи истёк { $date }
dns-flaw-not-yet-valid = подпись действует только с { $date }
dns-flaw-not-signed = вышестоящая зона ждёт подписей (DS), а их нет
dns-flaw-key-mismatch = вышестоящая зона указывает другой ключ (DS)
dns-flaw-signature-missing = подписи не хватает
dns-flaw-signature-wrong = подпись не подходит к записи
dns-flaw-denial-unproven = нет доказательства, что записи не существует
dns-unproven-not-passed-on = используемый сервер имён не передаёт подписи
dns-unproven-root = в этой сети другие ключи корня, чем во всём мире
dns-unproven-clock = похоже, часы этого компьютера идут неверно
dns-unproven-undecided = такую проверку эта программа выполнить не может

# --- адреса, с которых идёт почта
dns-senders-sound = У адресов есть имена, которые ведут обратно к ним, и отправлять от имени домена им можно.
dns-senders-unknown = Об адресах удалось узнать не всё.
dns-senders-faulty = Хотя бы у одного адреса нет хорошего имени, или ему нельзя отправлять от имени домена.
dns-name-sound = есть имя, которое ведёт обратно
dns-sender-guessed = адрес сервера учётной записи; возможно, почта уходит с другого
dns-name-confirmed = ведёт обратно к адресу
dns-name-not-confirmed = не ведёт обратно к адресу
dns-name-missing = нет имени (PTR), поэтому многие не принимают с него почту
dns-name-unknown = узнать, ведёт ли имя обратно, не удалось
dns-name-leads-elsewhere = имя не ведёт обратно
dns-name-generic = имя похоже на имя домашнего подключения

# --- BIMI
dns-bimi-missing = Домен не предлагает логотипа для показа рядом с письмами.
dns-bimi-declined = Домен не хочет логотипа рядом с письмами.
dns-bimi-sound = Домен предлагает логотип, и некоторые почтовые ящики его показывают.
dns-bimi-faulty = В записи для логотипа есть ошибка.
dns-bimi-logo = логотип
dns-bimi-evidence = сертификат логотипа

# --- чёрные списки
dns-lists-not-asked = Чёрные списки не спрашивали: это делается только с вашего согласия.
dns-lists-silent = Ни один чёрный список не дал пригодного ответа.
dns-lists-clean =
    { $count ->
        [one] В ответивших чёрных списках не значится ({ $count } список).
        [few] В ответивших чёрных списках не значится ({ $count } списка).
       *[other] В ответивших чёрных списках не значится ({ $count } списков).
    }
dns-lists-listed = Значится в списках: { $lists }.
dns-list-clean = не значится
dns-list-listed = значится
dns-list-off = где просить об удалении
dns-list-spam = за спам
dns-list-infected = за заражённый или открытый для всех компьютер
dns-list-line = как домашнее подключение, и так и должно быть
dns-list-phishing = за кражу паролей (фишинг)
dns-list-malware = за вредоносные программы
dns-list-abused = потому что им злоупотребляют другие
dns-list-minor = отмечен, но это не причина для отказа
dns-list-unexplained = список не говорит почему
dns-list-refuses = не учтён: список не отвечает этому серверу имён ({ $answer })
dns-list-answers-everything = не учтён: в списке значится всё подряд
dns-list-answers-nothing = не учтён: список закрыт или заблокирован здесь
dns-list-no-answer = не учтён: отвечает не сам список ({ $answer })

# --- адрес этого компьютера
dns-outside-at = таким другие видят этот компьютер
dns-outside-by-mail-server = таким этот компьютер видят почтовые серверы
dns-outside-by-name-server = таким этот компьютер видят серверы имён
dns-outside-unclear = Другие видят этот компьютер под несколькими адресами.
dns-outside-seen = Под этим адресом другие видят этот компьютер.
dns-outside-line = Это домашнее подключение: почта может выйти из него только через почтовую службу.
dns-outside-clean =
    { $count ->
        [one] В ответивших чёрных списках этого адреса нет ({ $count } список).
        [few] В ответивших чёрных списках этого адреса нет ({ $count } списка).
       *[other] В ответивших чёрных списках этого адреса нет ({ $count } списков).
    }
dns-outside-listed = Этот адрес в чёрном списке, поэтому почту, которая уходит прямо с него, не принимают.
