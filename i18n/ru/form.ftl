# Настройки учётной записи.

form-title-new = Новая учётная запись
form-intro-new = Введите те же настройки, что и в вашей почтовой программе. Они видны там в настройках учётной записи.
form-changed = Есть несохранённые изменения.
form-has-mistakes = Проверьте поля, отмеченные выше.
form-check-saves = «Проверить» сохраняет настройки и пробует их. «Сохранить» только сохраняет.

form-user-information = { -label-user-information }
form-your-name = { -label-your-name }
form-address = { -label-address }
form-account-type = { -label-account-type }
form-incoming-server = { -label-incoming-server }
form-incoming-text = С этого сервера вы получаете почту. Он важен и для отправки: пароль часто один на оба.
form-outgoing-server = { -label-outgoing-server }
form-server = Имя сервера
form-port = { -label-port }
form-encryption = { -label-encryption }
form-logon-information = { -label-logon-information }
form-user-name = { -label-user-name }
form-password = { -label-password }
form-smtp-auth = { -label-smtp-auth }
form-same-as-incoming = { -label-same-as-incoming }
form-log-on-using = { -label-log-on-using }
form-incoming-first = { -label-incoming-first }
form-spa = { -label-spa }
form-details = Подробности
form-method = Способ входа
method-auto = Выбрать лучший автоматически
method-xoauth2 = XOAUTH2 (токен вместо пароля)
method-ntlm = NTLM (SPA)
form-clear-text = Без шифрования ваш пароль и вашу почту могут прочитать по пути другие.
form-clear-text-consent = Мне это известно, входить без шифрования
form-pinned = Вы доверяете сертификату с этим отпечатком, хотя его никто не подтверждает:
form-unpin = Больше не доверять
form-recipient-title = Кому вы хотите написать?
form-recipient-text = Многие серверы отказывают только почте, которая идёт в другие службы. Укажите адрес вне своей почтовой службы, чтобы проверить и это. Туда ничего не отправляется.
form-recipient = Адрес получателя (по желанию)

security-auto = { -label-auto }
security-tls = SSL/TLS
security-starttls = STARTTLS
security-none = { -label-none }

help-account-type = IMAP оставляет почту на сервере, POP3 забирает её оттуда. Ваша почтовая программа показывает, что она использует.
help-server = Скопируйте его из почтовой программы или из справки почтовой службы. Это имя вроде smtp.example.com, без https:// в начале.
help-port = Номер, который говорит, через какую дверь войти на сервер. Оставьте поле пустым, чтобы взять обычный.
help-encryption = Шифрование не даёт другим читать. «{ -label-auto }» пробует то, что предлагает сервер, и никогда не обходится без него.
help-user-name = Чаще всего это весь адрес почты. Оставьте поле пустым, чтобы взять его.
help-method = Оставьте как есть, если почтовая служба не говорит иначе.

mistake-missing = Заполните это поле.
mistake-too-long = Слишком длинно. Возможно, сюда вставлено что-то другое.
mistake-malformed = Здесь есть недопустимый знак.
mistake-port = Порт — это число от 1 до 65535.
mistake-no-incoming-server = Укажите и сервер входящей почты или выберите для исходящей «{ -label-log-on-using }».
mistake-host-scheme = Уберите часть с ://. Здесь нужно только имя, например smtp.example.com.
mistake-host-mail-address = Это адрес почты. Здесь нужно имя сервера, например smtp.example.com.
mistake-host-path = Уберите косую черту и всё после неё.
mistake-host-port = Уберите двоеточие и число. Для числа есть поле порта.
mistake-host-space = В имени есть пробел.
mistake-host-malformed = Это не имя сервера. Оно выглядит как smtp.example.com.
mistake-address-no-at = Не хватает знака @. Адрес выглядит как anna@example.com.
mistake-address-local = Часть перед знаком @ не может быть верной.
mistake-address-domain = Часть после знака @ не может быть верной. Она выглядит как example.com.

caution-port-wants-tls = Для порта { $port } обычно нужно SSL/TLS.
caution-port-wants-starttls = Для порта { $port } обычно нужно STARTTLS.
caution-port-receives = Этот порт служит для приёма почты. Для отправки обычно берут порт { $port }.
caution-port-is-imap = Это порт для IMAP. Для POP3 обычно берут порт { $port }.
caution-port-is-pop = Это порт для POP3. Для IMAP обычно берут порт { $port }.
caution-password-space = Пароль начинается или кончается пробелом. Так и нужно?
