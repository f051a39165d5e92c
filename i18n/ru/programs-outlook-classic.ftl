# Где находится настройка в классическом Outlook для Windows — том, что в Office и Microsoft 365. Подписи берутся из глоссария.
outlook-classic-name = Классический Outlook для Windows
outlook-classic-open =
    .step-1 = В Outlook нажмите «Файл», затем «Настройка учетных записей» и «Управление профилями». Если Windows спросит, разрешить ли изменения, согласитесь. (В Outlook 2013 пункта «Управление профилями» нет: нажмите «Настройка учетных записей» дважды и пропустите следующий шаг.)
    .step-2 = Откроется небольшое окно. Нажмите в нём первую кнопку — ту, что для учётных записей почты.
    .step-3 = В списке щёлкните { $address } один раз. Затем нажмите «Изменить…» над списком.
outlook-classic-to-sign-in = Нажмите «Другие настройки…» и откройте вкладку «Сервер исходящей почты».
outlook-classic-to-connection =
    { $from ->
        [inside] Откройте вкладку «Дополнительно».
       *[outside] Нажмите «Другие настройки…» и откройте вкладку «Дополнительно».
    }
outlook-classic-sender-address = Введите { $value } в поле «{ -label-address }».
outlook-classic-incoming-protocol = Outlook не умеет менять POP на IMAP и обратно. Добавьте учётную запись ещё раз как { $value } и дальше работайте с новой. Старую удалите, только когда все письма будут в новой.
outlook-classic-incoming-server = Введите { $value } в поле «{ -label-incoming-server }».
outlook-classic-incoming-encryption =
    В верхней половине, у сервера входящей почты, откройте список «{ -label-encryption }». { $value ->
        [tls] Выберите «SSL/TLS» (в старых версиях — «SSL»).
        [starttls] Выберите «STARTTLS» (в старых версиях — «TLS»).
        [none] Выберите «{ -label-none }».
       *[auto] Выберите «{ -label-auto }».
    }
outlook-classic-incoming-port = В верхней половине введите { $value } как порт сервера входящей почты.
outlook-classic-incoming-username = В разделе «{ -label-logon-information }» введите { $value } в поле «{ -label-user-name }».
outlook-classic-incoming-password = В разделе «{ -label-logon-information }» очистите поле «{ -label-password }» и введите пароль заново.
outlook-classic-incoming-spa =
    { $value ->
        [on] Поставьте флажок «{ -label-spa }».
       *[off] Снимите флажок «{ -label-spa }».
    }
outlook-classic-outgoing-server = Введите { $value } в поле «{ -label-outgoing-server }».
outlook-classic-sign-in-off = Снимите флажок «{ -label-smtp-auth }».
outlook-classic-sign-in-like-incoming = Поставьте флажок «{ -label-smtp-auth }». Под ним выберите «{ -label-same-as-incoming }».
outlook-classic-sign-in-log-on = Поставьте флажок «{ -label-smtp-auth }». Под ним выберите «{ -label-log-on-using }».
outlook-classic-incoming-first = Поставьте флажок «{ -label-smtp-auth }». Под ним выберите «{ -label-incoming-first }».
outlook-classic-outgoing-username = Под строкой «{ -label-log-on-using }» введите { $value } в поле «{ -label-user-name }».
outlook-classic-outgoing-password = Под строкой «{ -label-log-on-using }» очистите поле «{ -label-password }» и введите пароль заново.
outlook-classic-outgoing-method =
    { $value ->
        [ntlm] Поставьте флажок «{ -label-spa }».
        [xoauth2] Такой вход Outlook выбирает сам, когда добавляют учётную запись. Удалите её и добавьте снова.
       *[other] Снимите флажок «{ -label-spa }».
    }
outlook-classic-outgoing-encryption =
    В нижней половине, у сервера исходящей почты, откройте список «{ -label-encryption }». { $value ->
        [tls] Выберите «SSL/TLS» (в старых версиях — «SSL»).
        [starttls] Выберите «STARTTLS» (в старых версиях — «TLS»).
        [none] Выберите «{ -label-none }».
       *[auto] Выберите «{ -label-auto }».
    }
outlook-classic-outgoing-port = В нижней половине введите { $value } как порт сервера исходящей почты.
outlook-classic-trust-certificate = Такой настройки в Outlook нет. Он может спрашивать о сертификате при каждом запуске. Соглашайтесь, только если сверили отпечаток, и попросите у почтовой службы сертификат, которому доверяют все программы.
outlook-classic-finish =
    .step-1 =
        { $inner ->
            [yes] Нажмите «ОК», затем «Далее».
           *[no] Нажмите «Далее».
        } Outlook проверит учётную запись.
    .step-2 = Когда обе проверки пройдут, нажмите «Закрыть» и «Готово». Затем отправьте письмо самому себе.
