# Отчёт, который передают почтовой службе или администратору: заголовки и подписи.

report-title = Отчёт о проверке почты
report-made-by = Составлено программой Mailclinic { $version }
report-address = Адрес почты
report-server = Сервер
report-port = Порт
report-encryption = Шифрование
report-user = Имя пользователя
report-recipient = Получатель
report-time = Дата и время
report-words = Ответ сервера
report-stages = Проверка по этапам
report-dialogue = Диалог с сервером
report-certificate = Сертификат
report-certificate-names = Имена в сертификате
report-certificate-issuer = Кем выдан
report-certificate-valid = Действует с { $from } по { $until }
report-tls-version = Версия TLS
report-other-findings = Другие выводы
report-settings-that-answer = Настройки, на которые сервер отвечает
report-what-happened = Что случилось
report-what-to-do = Что делать
report-for-the-administrator = Администратору
report-no-secrets = В этом отчёте нет паролей.

test-message-subject = Пробное письмо от Mailclinic
test-message-body = Mailclinic отправил это письмо по вашей просьбе. Оно пришло, значит, почта отправляется и принимается.
