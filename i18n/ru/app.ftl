# Окно программы.

# --- список учётных записей
accounts = Учётные записи
close-list = Закрыть список
add-account = Добавить учётную запись
settings = Настройки
list-works = работает
list-warning = есть замечание
list-cannot-send = ошибка
list-unknown = нет результата
list-not-checked = ещё не проверена
list-checking = идёт проверка…
list-unsaved = ещё не сохранена
list-changed = изменения не сохранены

# --- время
ago-now = только что
ago-minutes = { $count } мин назад
ago-hours =
    { $count ->
        [one] { $count } час назад
        [few] { $count } часа назад
       *[many] { $count } часов назад
    }
ago-yesterday = вчера
ago-days =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
       *[many] { $count } дней назад
    }
date-pattern = %d.%m.%Y
duration-ms = { $ms } мс
duration-s = { $seconds } с
checked-today = Проверено сегодня в { $time } · заняло { $duration }
checked-yesterday = Проверено вчера в { $time } · заняло { $duration }
checked-on = Проверено { $date } в { $time } · заняло { $duration }

# --- кнопки нескольких экранов
cancel = Отмена
check = Проверить
check-again = Проверить снова
save = Сохранить
discard = Отменить изменения
show = Показать
hide = Скрыть
show-all = Показать всё
show-less = Показать меньше
try-again = Повторить
dismiss = Закрыть
keep = Не удалять

# --- пока ничего нет
welcome-title = Узнайте, почему почта не отправляется
welcome-text = Mailclinic пробует настройки вашей почты и говорит, что не так и что делать. Писем программа не отправляет.
welcome-step-1 = Нажмите «Добавить учётную запись» и введите адрес своей почты.
welcome-step-2 = Введите пароль. Настройки найдутся сами, но можно ввести и те, что стоят в вашей почтовой программе.
welcome-step-3 = Нажмите «Проверить». Ответ придёт через несколько секунд.
welcome-explain = Письмо вернулось или почтовая программа показала ошибку?
keyring-opening = Открываем ваши учётные записи…
keyring-opening-more = Они лежат в хранилище паролей этого компьютера. Если оно спросит пароль, введите тот, с которым вы входите в компьютер.

# --- новая запись
add-title = Какой адрес проверить?
add-text = Программа сама найдёт настройки. Письма не отправляются, а пароль остаётся в хранилище паролей этого компьютера.
add-by-hand = Ввести настройки вручную
add-found = Найдено: «{ $server }», порт { $port }, { $security }
add-found-incoming = Для получения почты: «{ $server }», порт { $port }, { $security }
add-change = Изменить
add-searching = Идёт поиск настроек для { $domain }…
add-not-found = Для { $domain } никто не публикует настройки
add-not-found-more = Имя сервера исходящей почты подскажет почтовая служба. Оно есть и в настройках учётной записи вашей почтовой программы.
add-search-failed = Не удалось начать поиск
add-agree = Пароль будет отправлен сюда: { $servers }. Неизвестно, хочет ли этого владелец домена { $domain }. Продолжайте, только если так сказала ваша почтовая служба.
add-agree-button = Я знаю эти настройки, взять их
add-password-missing = Введите здесь пароль, чтобы можно было проверить вход.
add-suggestion = Вы имели в виду { $address }?
add-copy-link = Скопировать ссылку
add-link-copied = Скопировано

# --- проверка
account-settings = Настройки учётной записи
check-running = Идёт проверка…
check-running-title = Проверяем ваши настройки
check-nothing-is-sent = Письма не отправляются. Это займёт не больше минуты.
check-cancelled = Отменено
check-cancelled-title = Вы остановили проверку
check-cancelled-text = Ничего не изменилось. Проверить снова можно в любое время.
check-cancelled-earlier = Вы остановили новую проверку. Это прежний результат.
check-settings-changed = После этой проверки вы изменили настройки.
check-cannot-begin = Компьютер не смог начать проверку
check-keyring-needed = Без хранилища паролей программа не знает вашего пароля и не может ничего проверить.

stage-find-server = Поиск сервера
stage-connect = Соединение
stage-secure = Защита соединения
stage-sign-in = Вход
stage-sender = Право отправлять
stage-recipient = Приём получателя
stage-incoming = Получение почты
stage-message = Передача письма
stage-test-message = Пробное письмо
stage-domain = Ваш домен

status-waiting = ждёт
status-running = выполняется
status-passed = готово
status-warning = готово, есть замечание
status-failed = не удалось
status-skipped = не проверялось
status-cancelled = остановлено

detail-addresses =
    { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
       *[many] { $count } адресов
    }
detail-peer = порт { $port }
detail-encrypted = { $version }
detail-not-encrypted = без шифрования
detail-signed-in = { $method }
detail-no-sign-in = выключено
detail-not-reached = не дошло
detail-no-incoming = сервер не указан
detail-no-incoming-password = нет пароля
detail-domain-sound = исправлять нечего
detail-domain-findings =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }
detail-domain-not-asked = не запрашивался
detail-domain-unanswered = нет ответа
detail-domain-of-service = у службы { $service }

# --- итог, если ни один вывод не скажет лучше
verdict-ok = Настройки работают: вы можете отправлять почту
    .explanation = Всё нужное для отправки проверено, и всё работает.
verdict-warning = Отправлять можно, но кое-что стоит исправить
    .explanation = Что именно, видно ниже.
verdict-problem = С этими настройками отправить почту нельзя
    .explanation = По этапам ниже видно, как далеко дошла проверка.
verdict-unknown = Выяснить причину не удалось
    .explanation = Время вышло раньше, чем что-то стало ясно. Проверьте снова, лучше из другой сети.

# --- рисунок пути
way-you = Ваши настройки
way-you-good = всё в порядке
way-you-caution = можно улучшить
way-you-fault = исправляется здесь
way-you-unknown = неясно
way-network = Ваша сеть
way-network-good = пропускает почту
way-network-caution = мешает
way-network-fault = почта застревает здесь
way-network-unknown = не проверялось
way-server-good = отвечает
way-server-caution = можно улучшить
way-server-fault = исправляется здесь
way-server-unknown = не дошло
way-recipient = Получатель
way-recipient-good = был бы принят
way-recipient-caution = можно улучшить
way-recipient-fault = почта застревает здесь
way-recipient-unknown = не дошло

# --- что делать
todo = Что делать
todo-by-hand = Или вручную:
todo-good-to-know = Полезно знать
fixer-you = Это можно сделать самостоятельно
fixer-network = Исправить может тот, кто отвечает за вашу сеть
fixer-provider = Исправить может ваша почтовая служба
fixer-domain = Исправить может тот, кто управляет вашим доменом
fixer-recipient = Исправить может получатель
fixer-recipient-admin = Исправить может администратор получателя
fixer-software = Исправить может разработчик почтовой программы
fixer-nobody = Делать ничего не нужно: это пройдёт само
for-the-administrator = Администратору

fix-use-server-settings = Взять порт { $port } и { $security } и проверить снова
fix-use-host = Взять сервер { $server } и проверить снова
fix-use-incoming-settings =
    { $kind ->
        [spa] Выключить SPA для входящей почты и проверить снова
        [server] Взять сервер { $server } для входящей почты и проверить снова
        [imap] Получать почту по IMAP, порт { $port } и { $security }, и проверить снова
        [pop3] Получать почту по POP3, порт { $port } и { $security }, и проверить снова
       *[port] Взять для входящей почты порт { $port } и { $security } и проверить снова
    }
fix-sign-in-like-incoming = Входить так же, как для входящей почты, и проверить снова
fix-sign-in-with-address = Входить с адресом почты и проверить снова
fix-use-username = Взять имя пользователя { $user } и проверить снова
fix-choose-method = Пусть программа сама выберет способ входа; проверить снова
fix-incoming-first = Сначала входить на сервер входящей почты и проверить снова
fix-trust-certificate = Доверять этому сертификату и проверить снова
fix-trim-password = Убрать пробел вокруг пароля и проверить снова

settings-that-answer = порт { $port }, { $security }

working-title = Что работает вместо этого
working-text = Эти настройки только что ответили. Ваш пароль там не пробовали.
working-use = Взять эти и проверить снова

others-title = Другие выводы
alternatives-title = Возможно и другое
weight-problem = мешает отправке
weight-warning = стоит исправить
weight-advice = совет
weight-ok = в порядке
certainty-likely = вероятно
certainty-possible = возможно

details = Подробности
certificate-validity = Срок действия
certificate-from-until = с { $from } по { $until }
certificate-fingerprint = Отпечаток (SHA-256)
certificate-cipher = Шифр
dialogue-no-secrets = Что программа и сервер сказали друг другу. Паролей здесь нет.
dialogue-cut = … Остальное есть в отчёте.
copy-dialogue = Копировать диалог
copy-report = Копировать отчёт
report-copied = Отчёт скопирован
save-report = Сохранить отчёт…
send-test = Отправить мне пробное письмо
trust-question = Доверять этому сертификату?
trust-compare = Сравните его знак за знаком с тем, что скажет тот, кто отвечает за сервер:
trust-not = Не доверять
trust-yes = Доверять и проверить снова

# --- удаление
delete-account-ask = Удалить эту учётную запись…
delete-account-question = Удалить { $address }?
delete-account-more = Настройки, пароль и результаты этой учётной записи исчезнут с компьютера. Сам почтовый ящик останется как есть.
delete-account = Удалить учётную запись
delete-everything-ask = Удалить всё…
delete-everything-question = Удалить всё?
delete-everything-more = Все учётные записи, пароли, результаты и настройки этой программы исчезнут с компьютера. Сами почтовые ящики останутся как есть.
delete-everything = Удалить всё

# --- сообщения вверху экрана
notice-damaged =
    { $count ->
        [one] В хранилище паролей не читается { $count } учётная запись
        [few] В хранилище паролей не читаются { $count } учётные записи
       *[many] В хранилище паролей не читаются { $count } учётных записей
    }
notice-damaged-more = Они остаются как есть. Чтобы ими пользоваться, добавьте их снова.
notice-not-saved = Запись не удалось сохранить. Всё, что вы ввели, осталось на месте
notice-not-removed = Запись не удалось удалить
notice-settings-unreadable = Настройки этой программы не читаются, поэтому взяты обычные
notice-settings-kept = Старый файл сохранён: { $file }
notice-settings-not-saved = Настройки этой программы не удалось сохранить
notice-system-says = Компьютер сообщает: { $detail }
notice-report-saved = Отчёт сохранён
notice-report-not-saved = Отчёт не удалось сохранить
notice-not-read =
    { $count ->
        [one] Не удалось прочитать { $count } файл
        [few] Не удалось прочитать { $count } файла
       *[other] Не удалось прочитать { $count } файлов
    }

# --- настройки программы
settings-looks = Язык и вид
settings-language = Язык
settings-language-system = Как на компьютере
settings-theme = Тема
settings-theme-system = Как на компьютере
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-text-size = Размер текста
settings-text-size-help = То же делают Ctrl и + или −.
settings-checking = Проверка
settings-resolver = Сервер имён
settings-resolver-help = Сервер имён находит адрес по имени сервера. Оставьте поле пустым, если вам не велели взять другой. Введите его номер, например 192.0.2.1 или 192.0.2.1:5353.
settings-resolver-system = Как на компьютере
settings-resolver-used = Вместо сервера имён компьютера запросы идут на { $server }.
settings-third-parties = Можно спрашивать посторонние службы, например чёрные списки
settings-third-parties-more = Чёрные списки спрашивают о вашем домене и об адресах, с которых уходит ваша почта. Открытый сервер имён (OpenDNS, Google или Akamai) говорит, какой у этого компьютера адрес в интернете. При сбое программа спросит ещё один (Quad9) о вашем почтовом сервере и посмотрит, доступен ли Gmail. Так видно, где сбой: в вашей сети или у почтовой службы. Все они и серверы имён по пути узнают, о чём их спросили; почтовый адрес и пароль не узнает никто.
settings-data = Ваши данные
settings-data-more = Записи и пароли лежат в хранилище паролей этого компьютера. Язык, тема и последние результаты лежат в отдельном файле, без паролей.
settings-version = Mailclinic { $version }
mistake-resolver = Введите номер, например 192.0.2.1, или оставьте поле пустым.
