<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Notebook {number}</source>
        <translation>Тетрадь {number}</translation>
    </message>
    <message>
        <source>The notebook is mended.</source>
        <translation>Тетрадь исправлена.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>**%n copies** lie beside the notebook</source>
        <translation>
            <numerusform>**%n копия** лежит рядом с тетрадью</numerusform>
            <numerusform>**%n копии** лежат рядом с тетрадью</numerusform>
            <numerusform>**%n копий** лежит рядом с тетрадью</numerusform>
        </translation>
    </message>
    <message>
        <source>**A backup on another disk**</source>
        <translation>**Резервная копия на другом диске**</translation>
    </message>
    <message>
        <source>**Last backup of {day}**</source>
        <translation>**Последняя резервная копия — {day}**</translation>
    </message>
    <message>
        <source>**No copy yet** beside the notebook</source>
        <translation>**Рядом с тетрадью** пока нет копии</translation>
    </message>
    <message>
        <source>Backup {number} of {day}</source>
        <translation>Резервная копия {number} от {day}</translation>
    </message>
    <message>
        <source>Backup {number} was written, read back and compared.</source>
        <translation>Резервная копия {number} записана, перечитана и сверена.</translation>
    </message>
    <message>
        <source>Choose a stick or another disk</source>
        <translation>Выберите флешку или другой диск</translation>
    </message>
    <message>
        <source>Copies and backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies beside the notebook help if its file is damaged, not if the laptop is gone.</source>
        <translation>Копии рядом с тетрадью помогают, если испортится файл, но не если пропадёт ноутбук.</translation>
    </message>
    <message>
        <source>Copying, then reading the copy</source>
        <translation>Копируем и перечитываем копию</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>Уничтожена</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>The stick can be removed. Keep it away from the laptop and from the papers.</source>
        <translation>Флешку можно вынуть. Храните её отдельно от ноутбука и от листов.</translation>
    </message>
    <message>
        <source>What was written after {day} is not in it.</source>
        <translation>Записанного после {day} в ней нет.</translation>
    </message>
    <message>
        <source>Write a backup</source>
        <translation>Записать копию</translation>
    </message>
    <message>
        <source>Writing the backup. Leave the stick in place.</source>
        <translation>Пишем резервную копию. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Yes, every copy of it</source>
        <translation>Да, все её экземпляры</translation>
    </message>
    <message>
        <source>due</source>
        <translation>пора</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>свежая</translation>
    </message>
    <message>
        <source>one is made by itself soon after opening, once a day</source>
        <translation>она делается сама вскоре после открытия, раз в день</translation>
    </message>
    <message>
        <source>the newest is of {day}; each was opened and compared</source>
        <translation>последняя — от {day}; каждую программа открыла и сверила</translation>
    </message>
    <message>
        <source>two papers of the programme open it, and nothing else</source>
        <translation>её открывают только два листа программы</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>**%n points** are in order</source>
        <translation>
            <numerusform>**%n пункт** в порядке</numerusform>
            <numerusform>**%n пункта** в порядке</numerusform>
            <numerusform>**%n пунктов** в порядке</numerusform>
        </translation>
    </message>
    <message>
        <source>**Copies** are fresh</source>
        <translation>**Копии** есть</translation>
    </message>
    <message>
        <source>**In deep sleep all of the memory lies on the disk** (hibernation)</source>
        <translation>**В глубоком сне вся память лежит на диске** (гибернация)</translation>
    </message>
    <message>
        <source>**Memory** does not reach the disk in the clear</source>
        <translation>**Память** не попадает на диск открытой</translation>
    </message>
    <message>
        <source>**Recovery papers are not made yet**</source>
        <translation>**Листы восстановления ещё не сделаны**</translation>
    </message>
    <message>
        <source>**Recovery papers are not proved yet**</source>
        <translation>**Листы восстановления ещё не проверены**</translation>
    </message>
    <message>
        <source>**Recovery papers** are proved</source>
        <translation>**Листы восстановления** проверены</translation>
    </message>
    <message>
        <source>**Sleep** leaves nothing readable on the disk</source>
        <translation>**Сон** не оставляет на диске ничего читаемого</translation>
    </message>
    <message>
        <source>**The date may be wrong:** a supervisor&apos;s last word here is of {day}</source>
        <translation>**Возможно, дата сбилась:** последняя запись координатора здесь от {day}</translation>
    </message>
    <message>
        <source>**The date of this laptop cannot be right:** it says {day}</source>
        <translation>**Дата на ноутбуке не может быть верной:** здесь {day}</translation>
    </message>
    <message>
        <source>**The date** looks right</source>
        <translation>**Дата** похожа на верную</translation>
    </message>
    <message>
        <source>**The disk is nearly full:** {size} are left</source>
        <translation>**Диск почти полон:** осталось {size}</translation>
    </message>
    <message>
        <source>**The disk is not encrypted**</source>
        <translation>**Диск не зашифрован**</translation>
    </message>
    <message>
        <source>**The disk** has room</source>
        <translation>**На диске** хватает места</translation>
    </message>
    <message>
        <source>**The disk** is encrypted</source>
        <translation>**Диск** зашифрован</translation>
    </message>
    <message>
        <source>**The last backup is of {day}**</source>
        <translation>**Последняя резервная копия от {day}**</translation>
    </message>
    <message>
        <source>**The program cannot see** how much room the disk has</source>
        <translation>**Программе не видно**, сколько места на диске</translation>
    </message>
    <message>
        <source>**The program cannot see** whether memory is written to the disk</source>
        <translation>**Программе не видно**, пишется ли память на диск</translation>
    </message>
    <message>
        <source>**The program cannot see** whether the disk is encrypted</source>
        <translation>**Программе не видно**, зашифрован ли диск</translation>
    </message>
    <message>
        <source>**The program cannot see** whether the laptop hibernates</source>
        <translation>**Программе не видно**, уходит ли ноутбук в гибернацию</translation>
    </message>
    <message>
        <source>**The system may write memory to the disk** (a swap file)</source>
        <translation>**Система может писать память на диск** (файл подкачки)</translation>
    </message>
    <message>
        <source>**There is no backup yet** outside this laptop</source>
        <translation>**Резервной копии** вне ноутбука ещё нет</translation>
    </message>
    <message>
        <source>**There is no copy yet** beside the notebook</source>
        <translation>**Рядом с тетрадью** пока нет копии</translation>
    </message>
    <message>
        <source>**This laptop cannot remember the notebook** and takes it for a copy</source>
        <translation>**Ноутбук не может запомнить тетрадь** и считает её копией</translation>
    </message>
    <message>
        <source>**This laptop** knows the notebook again</source>
        <translation>**Ноутбук** узнаёт тетрадь</translation>
    </message>
    <message>
        <source>Close the notebook and shut the laptop down before the road.</source>
        <translation>Перед дорогой закройте тетрадь и выключите ноутбук.</translation>
    </message>
    <message>
        <source>Compare it with a calendar, and set it right in the settings of the system.</source>
        <translation>Сверьте её с календарём и поправьте в настройках системы.</translation>
    </message>
    <message>
        <source>Empty the recycle bin and move films or pictures elsewhere.</source>
        <translation>Очистите корзину, перенесите фильмы и снимки в другое место.</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Смотрим</translation>
    </message>
    <message>
        <source>Is this laptop in order?</source>
        <translation>Всё ли в порядке с ноутбуком?</translation>
    </message>
    <message>
        <source>Leave the notebook open for a minute: one is made by itself.</source>
        <translation>Не закрывайте тетрадь минуту: копия сделается сама.</translation>
    </message>
    <message>
        <source>Linux: encryption is chosen when the system is installed. Ask whoever looks after the laptop.</source>
        <translation>Linux: шифрование выбирают при установке системы. Спросите того, кто следит за ноутбуком.</translation>
    </message>
    <message>
        <source>Look yourself now and then: a full disk takes no more records.</source>
        <translation>Поглядывайте сами: полный диск не примет новых записей.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask whoever looks after the laptop why the program cannot write to your folder.</source>
        <translation>Ничего не пропало. Спросите того, кто следит за ноутбуком, почему программа не может писать в Вашу папку.</translation>
    </message>
    <message>
        <source>Once a week, put in a stick and press “Write a backup” below.</source>
        <translation>Раз в неделю вставляйте флешку и нажимайте ниже «Записать копию».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Shut the laptop down before the road, do not just close the lid.</source>
        <translation>Перед дорогой выключайте ноутбук, а не просто закрывайте крышку.</translation>
    </message>
    <message>
        <source>This laptop needs a moment</source>
        <translation>Ноутбуку нужна минута внимания</translation>
    </message>
    <message>
        <source>Type the words of two once: only then is it certain that they help.</source>
        <translation>Наберите слова двух листов один раз: только тогда ясно, что они помогут.</translation>
    </message>
    <message>
        <source>Windows: switch on BitLocker or “Device encryption” in the settings.</source>
        <translation>Windows: включите в настройках BitLocker или «Шифрование устройства».</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase or a lost laptop ends everything.</source>
        <translation>Если забыть фразу или потерять ноутбук, без них ничего не вернуть.</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>советуем</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>копии</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>шифрование диска</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>место на диске</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>ноутбук помнит тетрадь</translation>
    </message>
    <message>
        <source>macOS: switch on FileVault in the settings.</source>
        <translation>macOS: включите в настройках FileVault.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>память</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>листы восстановления</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>сон</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>сделать</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Finishing</source>
        <translation>Заканчиваем</translation>
    </message>
    <message>
        <source>Something is still being finished, so that nothing is left half done.</source>
        <translation>Одно дело ещё заканчивается, чтобы ничего не осталось сделанным наполовину.</translation>
    </message>
    <message>
        <source>The notebook is being closed</source>
        <translation>Тетрадь закрывается</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>В программе что-то сломалось.</translation>
    </message>
    <message>
        <source>The notebook was closed. What was saved is safe: drafts are saved every few seconds.</source>
        <translation>Тетрадь закрыта. Сохранённое цело: черновики сохраняются каждые несколько секунд.</translation>
    </message>
    <message>
        <source>You may pass this report on. It holds nothing of what you wrote.</source>
        <translation>Этот отчёт можно передать дальше. В нём нет ничего из того, что вы писали.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>0–6 years</source>
        <translation>0–6 лет</translation>
    </message>
    <message>
        <source>1 · not at all</source>
        <translation>1 · совсем нет</translation>
    </message>
    <message>
        <source>12–15 years</source>
        <translation>12–15 лет</translation>
    </message>
    <message>
        <source>16–18 years</source>
        <translation>16–18 лет</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>31–50</source>
        <translation>31–50</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5 · completely</source>
        <translation>5 · полностью</translation>
    </message>
    <message>
        <source>51 and over</source>
        <translation>51 и старше</translation>
    </message>
    <message>
        <source>7–11 years</source>
        <translation>7–11 лет</translation>
    </message>
    <message>
        <source>A colleague&apos;s paper sheet</source>
        <translation>Бумажный лист коллеги</translation>
    </message>
    <message>
        <source>A joint task was agreed</source>
        <translation>Договорились об общем деле</translation>
    </message>
    <message>
        <source>A language minority</source>
        <translation>Те, кто говорит на другом языке</translation>
    </message>
    <message>
        <source>A letter and a number, never the name of the village.</source>
        <translation>Буква и номер, и никогда название кишлака или села.</translation>
    </message>
    <message>
        <source>A note-taker was present</source>
        <translation>Был помощник, который вёл записи</translation>
    </message>
    <message>
        <source>A place for young people</source>
        <translation>Место для молодёжи</translation>
    </message>
    <message>
        <source>Abai</source>
        <translation>Область Абай</translation>
    </message>
    <message>
        <source>Abdurahmoni Jomi</source>
        <translation>Абдурахмони Джами</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>О группе</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Вид встреч</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Возрастные группы</translation>
    </message>
    <message>
        <source>Age the topic is about</source>
        <translation>О каком возрасте детей говорили</translation>
    </message>
    <message>
        <source>Ahal</source>
        <translation>Ахалский велаят</translation>
    </message>
    <message>
        <source>Akmola</source>
        <translation>Акмолинская область</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Актюбинская область</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Almaty Region</source>
        <translation>Алматинская область</translation>
    </message>
    <message>
        <source>An official asked for it</source>
        <translation>Попросил представитель власти</translation>
    </message>
    <message>
        <source>Andijan</source>
        <translation>Андижанская область</translation>
    </message>
    <message>
        <source>Another concern</source>
        <translation>Другая забота</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Another module</source>
        <translation>Другая тема</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Another region</source>
        <translation>Другой регион</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Другая тема</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Ashgabat</source>
        <translation>Ашхабад</translation>
    </message>
    <message>
        <source>Asht</source>
        <translation>Ашт</translation>
    </message>
    <message>
        <source>Astana</source>
        <translation>Астана</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырауская область</translation>
    </message>
    <message>
        <source>Ayni</source>
        <translation>Айни</translation>
    </message>
    <message>
        <source>Badakhshan</source>
        <translation>Бадахшан</translation>
    </message>
    <message>
        <source>Badghis</source>
        <translation>Бадгис</translation>
    </message>
    <message>
        <source>Baghlan</source>
        <translation>Баглан</translation>
    </message>
    <message>
        <source>Balance of talk between the groups</source>
        <translation>Поровну ли говорили группы</translation>
    </message>
    <message>
        <source>Baljuvon</source>
        <translation>Балджувон</translation>
    </message>
    <message>
        <source>Balkan</source>
        <translation>Балканский велаят</translation>
    </message>
    <message>
        <source>Balkh</source>
        <translation>Балх</translation>
    </message>
    <message>
        <source>Bamyan</source>
        <translation>Бамиан</translation>
    </message>
    <message>
        <source>Batken</source>
        <translation>Баткенская область</translation>
    </message>
    <message>
        <source>Beads counted in each jar.</source>
        <translation>Сколько бусин в каждой банке.</translation>
    </message>
    <message>
        <source>Before leaving</source>
        <translation>До отъезда</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек</translation>
    </message>
    <message>
        <source>Bobojon Ghafurov</source>
        <translation>Бободжон Гафуров</translation>
    </message>
    <message>
        <source>Bokhtar</source>
        <translation>Бохтар</translation>
    </message>
    <message>
        <source>Bukhara</source>
        <translation>Бухарская область</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Бизнес</translation>
    </message>
    <message>
        <source>Buston</source>
        <translation>Бустон</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>По возрасту</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По роли</translation>
    </message>
    <message>
        <source>Calm talk</source>
        <translation>Спокойный разговор</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Cannot be changed after the first session.</source>
        <translation>После первой встречи изменить нельзя.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>С изменениями</translation>
    </message>
    <message>
        <source>Changed the venue</source>
        <translation>Сменили место</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Присмотр за детьми</translation>
    </message>
    <message>
        <source>Childcare arranged</source>
        <translation>Присмотр за детьми организован</translation>
    </message>
    <message>
        <source>Childcare or transport is offered</source>
        <translation>Есть присмотр за детьми или транспорт</translation>
    </message>
    <message>
        <source>Children in the children&apos;s corner</source>
        <translation>Детей в детском уголке</translation>
    </message>
    <message>
        <source>Chuy</source>
        <translation>Чуйская область</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Поликлиника</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Community hall</source>
        <translation>Общественный зал</translation>
    </message>
    <message>
        <source>Community session</source>
        <translation>Встреча соседей</translation>
    </message>
    <message>
        <source>Concern the group chose</source>
        <translation>Забота, которую выбрала группа</translation>
    </message>
    <message>
        <source>Confidence jars</source>
        <translation>Банки уверенности</translation>
    </message>
    <message>
        <source>Conflict at home</source>
        <translation>Ссора дома</translation>
    </message>
    <message>
        <source>Contract and documents</source>
        <translation>Договор и документы</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Сколько экземпляров раздали</translation>
    </message>
    <message>
        <source>Corruption and fairness</source>
        <translation>Коррупция и справедливость</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country of work</source>
        <translation>Страна работы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Danghara</source>
        <translation>Дангара</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Дари</translation>
    </message>
    <message>
        <source>Darvoz</source>
        <translation>Дарваз</translation>
    </message>
    <message>
        <source>Dashoguz</source>
        <translation>Дашогузский велаят</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day of the course</source>
        <translation>День курса</translation>
    </message>
    <message>
        <source>Daykundi</source>
        <translation>Дайкунди</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Состоялась ли встреча</translation>
    </message>
    <message>
        <source>Devashtich</source>
        <translation>Деваштич</translation>
    </message>
    <message>
        <source>Diaspora group</source>
        <translation>Землячество</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Districts of Republican Subordination</source>
        <translation>Районы республиканского подчинения</translation>
    </message>
    <message>
        <source>Do not write who. If a person is in danger, speak, do not type.</source>
        <translation>Не пишите кто. Если человек в опасности, скажите об этом голосом, а не пишите.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Donor codes</source>
        <translation>Коды доноров</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Решили не делать</translation>
    </message>
    <message>
        <source>Dushanbe</source>
        <translation>Душанбе</translation>
    </message>
    <message>
        <source>Dusti</source>
        <translation>Дусти</translation>
    </message>
    <message>
        <source>East Kazakhstan</source>
        <translation>Восточно-Казахстанская область</translation>
    </message>
    <message>
        <source>Edition of the guide</source>
        <translation>Выпуск руководства</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Empty for a single event.</source>
        <translation>Оставьте пустым, если встреча одна.</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Закончили раньше</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Everybody comes of their own will</source>
        <translation>Все приходят по своему желанию</translation>
    </message>
    <message>
        <source>Facilitators, by code</source>
        <translation>Ведущие, по кодам</translation>
    </message>
    <message>
        <source>Faizobod</source>
        <translation>Файзабад</translation>
    </message>
    <message>
        <source>Family at home</source>
        <translation>Семья дома</translation>
    </message>
    <message>
        <source>Farah</source>
        <translation>Фарах</translation>
    </message>
    <message>
        <source>Farkhor</source>
        <translation>Фархор</translation>
    </message>
    <message>
        <source>Faryab</source>
        <translation>Фарьяб</translation>
    </message>
    <message>
        <source>Fergana</source>
        <translation>Ферганская область</translation>
    </message>
    <message>
        <source>Few people came</source>
        <translation>Пришло мало людей</translation>
    </message>
    <message>
        <source>Fewer than three in a role are counted under “other”.</source>
        <translation>Если в роли меньше трёх человек, они считаются в строке «другое».</translation>
    </message>
    <message>
        <source>Finished the course</source>
        <translation>Закончили курс</translation>
    </message>
    <message>
        <source>Firdavsi</source>
        <translation>Фирдавси</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Foreign or international</source>
        <translation>Иностранный или международный</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Поколения</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Ghazni</source>
        <translation>Газни</translation>
    </message>
    <message>
        <source>Ghor</source>
        <translation>Гор</translation>
    </message>
    <message>
        <source>Gorno-Badakhshan</source>
        <translation>Горно-Бадахшанская автономная область</translation>
    </message>
    <message>
        <source>Green: calm</source>
        <translation>Зелёный: спокойно</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group code</source>
        <translation>Код группы</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guide printed</source>
        <translation>Руководство напечатано</translation>
    </message>
    <message>
        <source>Guliston</source>
        <translation>Гулистон</translation>
    </message>
    <message>
        <source>Hamadoni</source>
        <translation>Хамадони</translation>
    </message>
    <message>
        <source>Health and mental health</source>
        <translation>Здоровье и душевное состояние</translation>
    </message>
    <message>
        <source>Health and social workers</source>
        <translation>Медики и социальные работники</translation>
    </message>
    <message>
        <source>Heated argument</source>
        <translation>Горячий спор</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Helmand</source>
        <translation>Гильменд</translation>
    </message>
    <message>
        <source>Herat</source>
        <translation>Герат</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Пришли впервые</translation>
    </message>
    <message>
        <source>Hisor</source>
        <translation>Гиссар</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Home practice was set</source>
        <translation>Дали задание на дом</translation>
    </message>
    <message>
        <source>Hosts the meetings</source>
        <translation>Принимает встречи у себя</translation>
    </message>
    <message>
        <source>Hosts together with us</source>
        <translation>Проводит вместе с нами</translation>
    </message>
    <message>
        <source>Hotline cards given</source>
        <translation>Раздали карточек горячей линии</translation>
    </message>
    <message>
        <source>How are you yourself?</source>
        <translation>Как вы сами?</translation>
    </message>
    <message>
        <source>How children grow up</source>
        <translation>Как растут дети</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Как идут дела</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Сколько хранятся тексты</translation>
    </message>
    <message>
        <source>How many times, never to whom.</source>
        <translation>Сколько раз, и никогда кому.</translation>
    </message>
    <message>
        <source>How people heard of it</source>
        <translation>Как люди узнали</translation>
    </message>
    <message>
        <source>How visible was a sponsor?</source>
        <translation>Насколько был заметен спонсор?</translation>
    </message>
    <message>
        <source>Ibni Sino</source>
        <translation>Ибни Сино</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>В группе</translation>
    </message>
    <message>
        <source>In the group, by age</source>
        <translation>В группе, по возрасту</translation>
    </message>
    <message>
        <source>Invited to some meetings</source>
        <translation>Приглашён на некоторые встречи</translation>
    </message>
    <message>
        <source>Invited, for a part</source>
        <translation>По приглашению, часть встречи</translation>
    </message>
    <message>
        <source>Invited, the whole time</source>
        <translation>По приглашению, всю встречу</translation>
    </message>
    <message>
        <source>Isfara</source>
        <translation>Исфара</translation>
    </message>
    <message>
        <source>Ishkoshim</source>
        <translation>Ишкашим</translation>
    </message>
    <message>
        <source>Ismoili Somoni</source>
        <translation>Исмоили Сомони</translation>
    </message>
    <message>
        <source>Issyk-Kul</source>
        <translation>Иссык-Кульская область</translation>
    </message>
    <message>
        <source>Istaravshan</source>
        <translation>Истаравшан</translation>
    </message>
    <message>
        <source>Istiqlol</source>
        <translation>Истиклол</translation>
    </message>
    <message>
        <source>Jabbor Rasulov</source>
        <translation>Джаббор Расулов</translation>
    </message>
    <message>
        <source>Jalal-Abad</source>
        <translation>Джалал-Абадская область</translation>
    </message>
    <message>
        <source>Jaloliddini Balkhi</source>
        <translation>Джалолиддини Балхи</translation>
    </message>
    <message>
        <source>Jars and beads</source>
        <translation>Банки и бусины</translation>
    </message>
    <message>
        <source>Jayhun</source>
        <translation>Джайхун</translation>
    </message>
    <message>
        <source>Jizzakh</source>
        <translation>Джизакская область</translation>
    </message>
    <message>
        <source>Jobs and income</source>
        <translation>Работа и заработок</translation>
    </message>
    <message>
        <source>Jowzjan</source>
        <translation>Джаузджан</translation>
    </message>
    <message>
        <source>Kabul</source>
        <translation>Кабул</translation>
    </message>
    <message>
        <source>Kandahar</source>
        <translation>Кандагар</translation>
    </message>
    <message>
        <source>Kapisa</source>
        <translation>Каписа</translation>
    </message>
    <message>
        <source>Karaganda</source>
        <translation>Карагандинская область</translation>
    </message>
    <message>
        <source>Karakalpak</source>
        <translation>Каракалпакский</translation>
    </message>
    <message>
        <source>Karakalpakstan</source>
        <translation>Каракалпакстан</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Khatlon</source>
        <translation>Хатлонская область</translation>
    </message>
    <message>
        <source>Khorezm</source>
        <translation>Хорезмская область</translation>
    </message>
    <message>
        <source>Khorugh</source>
        <translation>Хорог</translation>
    </message>
    <message>
        <source>Khost</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Khovaling</source>
        <translation>Ховалинг</translation>
    </message>
    <message>
        <source>Khujand</source>
        <translation>Худжанд</translation>
    </message>
    <message>
        <source>Khuroson</source>
        <translation>Хуросон</translation>
    </message>
    <message>
        <source>Kind of venue</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Konibodom</source>
        <translation>Канибадам</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Костанайская область</translation>
    </message>
    <message>
        <source>Kuhistoni Mastchoh</source>
        <translation>Горная Матча</translation>
    </message>
    <message>
        <source>Kulob</source>
        <translation>Куляб</translation>
    </message>
    <message>
        <source>Kunar</source>
        <translation>Кунар</translation>
    </message>
    <message>
        <source>Kunduz</source>
        <translation>Кундуз</translation>
    </message>
    <message>
        <source>Kushoniyon</source>
        <translation>Кушониён</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Кызылординская область</translation>
    </message>
    <message>
        <source>Labour hotline</source>
        <translation>Горячая линия по труду</translation>
    </message>
    <message>
        <source>Laghman</source>
        <translation>Лагман</translation>
    </message>
    <message>
        <source>Lakhsh</source>
        <translation>Ляхш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Large village</source>
        <translation>Большое село</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Листовка</translation>
    </message>
    <message>
        <source>Leaflets of public services offered</source>
        <translation>Предложили памятки о службах</translation>
    </message>
    <message>
        <source>Lebap</source>
        <translation>Лебапский велаят</translation>
    </message>
    <message>
        <source>Led by a woman and a man together</source>
        <translation>Вели вместе женщина и мужчина</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Юридическая помощь</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Длительность в минутах</translation>
    </message>
    <message>
        <source>Levakant</source>
        <translation>Левакант</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Умение слушать</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Местная власть</translation>
    </message>
    <message>
        <source>Local officials</source>
        <translation>Представители местной власти</translation>
    </message>
    <message>
        <source>Local organisation</source>
        <translation>Местная организация</translation>
    </message>
    <message>
        <source>Logar</source>
        <translation>Логар</translation>
    </message>
    <message>
        <source>Made up later</source>
        <translation>Взамен пропущенной</translation>
    </message>
    <message>
        <source>Maidan Wardak</source>
        <translation>Майдан-Вардак</translation>
    </message>
    <message>
        <source>Mangystau</source>
        <translation>Мангистауская область</translation>
    </message>
    <message>
        <source>Mary</source>
        <translation>Марыйский велаят</translation>
    </message>
    <message>
        <source>Mastchoh</source>
        <translation>Матча</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Какие материалы брали</translation>
    </message>
    <message>
        <source>Media or photographs</source>
        <translation>Пресса или съёмка</translation>
    </message>
    <message>
        <source>Meeting number</source>
        <translation>Номер встречи</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Встреч запланировано</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Mental load</source>
        <translation>Душевная нагрузка</translation>
    </message>
    <message>
        <source>Migrant centre</source>
        <translation>Центр для мигрантов</translation>
    </message>
    <message>
        <source>Migrant outreach</source>
        <translation>Встреча с мигрантами и семьями</translation>
    </message>
    <message>
        <source>Migration and separated families</source>
        <translation>Отъезд и жизнь порознь</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Смешанный состав</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Тема занятия</translation>
    </message>
    <message>
        <source>Month it ended</source>
        <translation>Месяц окончания</translation>
    </message>
    <message>
        <source>Mother training</source>
        <translation>Занятие для матерей</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Перенесена на другой день</translation>
    </message>
    <message>
        <source>Muminobod</source>
        <translation>Муминабад</translation>
    </message>
    <message>
        <source>Murghob</source>
        <translation>Мургаб</translation>
    </message>
    <message>
        <source>My own meeting</source>
        <translation>Моя встреча</translation>
    </message>
    <message>
        <source>Namangan</source>
        <translation>Наманганская область</translation>
    </message>
    <message>
        <source>Named aloud</source>
        <translation>Назвали вслух</translation>
    </message>
    <message>
        <source>Nangarhar</source>
        <translation>Нангархар</translation>
    </message>
    <message>
        <source>Naryn</source>
        <translation>Нарынская область</translation>
    </message>
    <message>
        <source>Navoiy</source>
        <translation>Навоийская область</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Neighbours and ethnic relations</source>
        <translation>Соседи и отношения между народами</translation>
    </message>
    <message>
        <source>Neutral words that can stand on any paper.</source>
        <translation>Нейтральные слова, которые можно написать на любой бумаге.</translation>
    </message>
    <message>
        <source>Nimruz</source>
        <translation>Нимруз</translation>
    </message>
    <message>
        <source>No state partner is visible</source>
        <translation>Государственного партнёра не видно</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто особенно</translation>
    </message>
    <message>
        <source>Nobody was mentioned</source>
        <translation>Никого не упоминали</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не было</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Norak</source>
        <translation>Нурек</translation>
    </message>
    <message>
        <source>North Kazakhstan</source>
        <translation>Северо-Казахстанская область</translation>
    </message>
    <message>
        <source>Nosiri Khusrav</source>
        <translation>Носири Хусрав</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказали</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Notification sent</source>
        <translation>Уведомление отправлено</translation>
    </message>
    <message>
        <source>Number of the tally sheet</source>
        <translation>Номер листа подсчёта</translation>
    </message>
    <message>
        <source>Numbers under 10 are hidden</source>
        <translation>Числа меньше 10 скрыты</translation>
    </message>
    <message>
        <source>Numbers under 5 are hidden</source>
        <translation>Числа меньше 5 скрыты</translation>
    </message>
    <message>
        <source>Nuristan</source>
        <translation>Нуристан</translation>
    </message>
    <message>
        <source>Nurobod</source>
        <translation>Нурабад</translation>
    </message>
    <message>
        <source>Offered support</source>
        <translation>Предложили поддержку</translation>
    </message>
    <message>
        <source>Office of an organisation</source>
        <translation>Офис организации</translation>
    </message>
    <message>
        <source>Officials present</source>
        <translation>Были ли представители власти</translation>
    </message>
    <message>
        <source>On paper or a banner</source>
        <translation>На бумаге или баннере</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Online content</source>
        <translation>Что люди видят в интернете</translation>
    </message>
    <message>
        <source>Only at the last meeting.</source>
        <translation>Только на последней встрече.</translation>
    </message>
    <message>
        <source>Only for a course of several days.</source>
        <translation>Только для курса на несколько дней.</translation>
    </message>
    <message>
        <source>Only your own supervisor sees this.</source>
        <translation>Это видит только ваш координатор.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Открытое приглашение</translation>
    </message>
    <message>
        <source>Opened or hosted the meeting</source>
        <translation>Открывал или принимал встречу</translation>
    </message>
    <message>
        <source>Openness of the group</source>
        <translation>Насколько открыто говорили</translation>
    </message>
    <message>
        <source>Osh City</source>
        <translation>Город Ош</translation>
    </message>
    <message>
        <source>Osh Region</source>
        <translation>Ошская область</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Другие группы</translation>
    </message>
    <message>
        <source>Outside interference</source>
        <translation>Вмешательство со стороны</translation>
    </message>
    <message>
        <source>Paktia</source>
        <translation>Пактия</translation>
    </message>
    <message>
        <source>Paktika</source>
        <translation>Пактика</translation>
    </message>
    <message>
        <source>Panj</source>
        <translation>Пяндж</translation>
    </message>
    <message>
        <source>Panjakent</source>
        <translation>Пенджикент</translation>
    </message>
    <message>
        <source>Panjshir</source>
        <translation>Панджшер</translation>
    </message>
    <message>
        <source>Parent training</source>
        <translation>Занятие для родителей</translation>
    </message>
    <message>
        <source>Parenting, talking with teenagers</source>
        <translation>Воспитание, разговор с подростками</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Participants withdrew</source>
        <translation>Участники отказались</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Parwan</source>
        <translation>Парван</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Пушту</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Сделали перерыв</translation>
    </message>
    <message>
        <source>Pavlodar</source>
        <translation>Павлодарская область</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Сколько людей ждём</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Сколько людей пришло</translation>
    </message>
    <message>
        <source>People reached online</source>
        <translation>Охвачено через интернет</translation>
    </message>
    <message>
        <source>Phones and the internet</source>
        <translation>Телефон и интернет</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Planned session</source>
        <translation>Запланированная встреча</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесена</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Что подготовлено</translation>
    </message>
    <message>
        <source>Pressure in families</source>
        <translation>Давление в семьях</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Код проекта</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>Сколько обещаний дали</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Открытое название</translation>
    </message>
    <message>
        <source>Qashqadaryo</source>
        <translation>Кашкадарьинская область</translation>
    </message>
    <message>
        <source>Qubodiyon</source>
        <translation>Кубодиён</translation>
    </message>
    <message>
        <source>Questions the group asked</source>
        <translation>Вопросы группы</translation>
    </message>
    <message>
        <source>Rasht</source>
        <translation>Рашт</translation>
    </message>
    <message>
        <source>Re-entry bans</source>
        <translation>Запрет на въезд</translation>
    </message>
    <message>
        <source>Recruiters and fraud</source>
        <translation>Вербовщики и обман</translation>
    </message>
    <message>
        <source>Red: somebody could be harmed</source>
        <translation>Красный: кто-то может пострадать</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Relations with officials and police</source>
        <translation>Отношения с властью и милицией</translation>
    </message>
    <message>
        <source>Religious body</source>
        <translation>Религиозная организация</translation>
    </message>
    <message>
        <source>Religious community</source>
        <translation>Религиозная община</translation>
    </message>
    <message>
        <source>Religious figures</source>
        <translation>Религиозные деятели</translation>
    </message>
    <message>
        <source>Religious knowledge and practice</source>
        <translation>Знания о вере и обряды</translation>
    </message>
    <message>
        <source>Residents and newcomers</source>
        <translation>Жители и приезжие</translation>
    </message>
    <message>
        <source>Residents and officials</source>
        <translation>Жители и представители власти</translation>
    </message>
    <message>
        <source>Residents and people who returned</source>
        <translation>Жители и те, кто вернулся</translation>
    </message>
    <message>
        <source>Returned less than a year ago</source>
        <translation>Вернулись меньше года назад</translation>
    </message>
    <message>
        <source>Returned more than a year ago</source>
        <translation>Вернулись больше года назад</translation>
    </message>
    <message>
        <source>Rights if detained</source>
        <translation>Права при задержании</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>Roghun</source>
        <translation>Рогун</translation>
    </message>
    <message>
        <source>Roshtqala</source>
        <translation>Рошткала</translation>
    </message>
    <message>
        <source>Rudaki</source>
        <translation>Рудаки</translation>
    </message>
    <message>
        <source>Rules and agreements at home</source>
        <translation>Правила и договорённости дома</translation>
    </message>
    <message>
        <source>Rumours about the project</source>
        <translation>Слухи о проекте</translation>
    </message>
    <message>
        <source>Rushon</source>
        <translation>Рушан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Samangan</source>
        <translation>Саманган</translation>
    </message>
    <message>
        <source>Samarkand</source>
        <translation>Самаркандская область</translation>
    </message>
    <message>
        <source>Sangvor</source>
        <translation>Сангвор</translation>
    </message>
    <message>
        <source>Sar-e Pol</source>
        <translation>Сари-Пуль</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Карточки мест</translation>
    </message>
    <message>
        <source>Sending money</source>
        <translation>Денежные переводы</translation>
    </message>
    <message>
        <source>Services on return</source>
        <translation>Помощь после возвращения</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>Several countries</source>
        <translation>Несколько стран</translation>
    </message>
    <message>
        <source>Shahrinav</source>
        <translation>Шахринав</translation>
    </message>
    <message>
        <source>Shahriston</source>
        <translation>Шахристан</translation>
    </message>
    <message>
        <source>Shahrituz</source>
        <translation>Шахритус</translation>
    </message>
    <message>
        <source>Shamsiddini Shohin</source>
        <translation>Шамсиддини Шохин</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>Листы напечатаны</translation>
    </message>
    <message>
        <source>Shohmansur</source>
        <translation>Шохмансур</translation>
    </message>
    <message>
        <source>Short: texts go 90 days after a group closes</source>
        <translation>Короткий срок: тексты удаляются через 90 дней после закрытия группы</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Короче обычного</translation>
    </message>
    <message>
        <source>Shughnon</source>
        <translation>Шугнан</translation>
    </message>
    <message>
        <source>Shymkent</source>
        <translation>Шымкент</translation>
    </message>
    <message>
        <source>Sirdaryo</source>
        <translation>Сырдарьинская область</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Код площадки</translation>
    </message>
    <message>
        <source>Small numbers in reports</source>
        <translation>Малые числа в отчётах</translation>
    </message>
    <message>
        <source>Small village</source>
        <translation>Малое село</translation>
    </message>
    <message>
        <source>Somebody was distressed</source>
        <translation>Кому-то стало тяжело</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Spitamen</source>
        <translation>Спитамен</translation>
    </message>
    <message>
        <source>Staff of organisations</source>
        <translation>Сотрудники организаций</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Staying in touch with children</source>
        <translation>Связь с детьми</translation>
    </message>
    <message>
        <source>Steps of the guide</source>
        <translation>Шаги руководства</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Прекращена раньше срока</translation>
    </message>
    <message>
        <source>Sughd</source>
        <translation>Согдийская область</translation>
    </message>
    <message>
        <source>Sums only, never who was paid.</source>
        <translation>Только суммы, и никогда кому заплатили.</translation>
    </message>
    <message>
        <source>Support pairs</source>
        <translation>Пары поддержки</translation>
    </message>
    <message>
        <source>Surxondaryo</source>
        <translation>Сурхандарьинская область</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Таджикский</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Takhar</source>
        <translation>Тахар</translation>
    </message>
    <message>
        <source>Talas</source>
        <translation>Таласская область</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Tashkent Region</source>
        <translation>Ташкентская область</translation>
    </message>
    <message>
        <source>Tea and food</source>
        <translation>Чай и еда</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>Teahouse</source>
        <translation>Чайхана</translation>
    </message>
    <message>
        <source>Temurmalik</source>
        <translation>Темурмалик</translation>
    </message>
    <message>
        <source>The facilitators left</source>
        <translation>Ведущие ушли</translation>
    </message>
    <message>
        <source>The money ended</source>
        <translation>Закончились деньги</translation>
    </message>
    <message>
        <source>The older</source>
        <translation>Старшие</translation>
    </message>
    <message>
        <source>The sponsor withdrew</source>
        <translation>Спонсор отказался</translation>
    </message>
    <message>
        <source>The venue was lost</source>
        <translation>Не стало помещения</translation>
    </message>
    <message>
        <source>The younger</source>
        <translation>Молодые</translation>
    </message>
    <message>
        <source>Theft or loss</source>
        <translation>Кража или пропажа</translation>
    </message>
    <message>
        <source>Tojikobod</source>
        <translation>Таджикабад</translation>
    </message>
    <message>
        <source>Told the supervisor by voice</source>
        <translation>Сказали координатору голосом</translation>
    </message>
    <message>
        <source>Topics of the meeting</source>
        <translation>Темы встречи</translation>
    </message>
    <message>
        <source>Topics the group raised</source>
        <translation>Темы, о которых заговорила группа</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Transport or health</source>
        <translation>Дорога или здоровье</translation>
    </message>
    <message>
        <source>Tried last week&apos;s practice (hands raised)</source>
        <translation>Пробовали прошлое задание (по поднятым рукам)</translation>
    </message>
    <message>
        <source>Turkistan</source>
        <translation>Туркестанская область</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Туркменский</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Tursunzoda</source>
        <translation>Турсунзаде</translation>
    </message>
    <message>
        <source>Two neighbourhoods</source>
        <translation>Две соседние улицы</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>доллар США</translation>
    </message>
    <message>
        <source>Ulytau</source>
        <translation>Область Улытау</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>Без приглашения</translation>
    </message>
    <message>
        <source>Under 31</source>
        <translation>До 31</translation>
    </message>
    <message>
        <source>Under 31 · 31–50 · 51 and over</source>
        <translation>До 31 · 31–50 · 51 и старше</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Uruzgan</source>
        <translation>Урузган</translation>
    </message>
    <message>
        <source>Usual: texts go 180 days after a group closes</source>
        <translation>Обычный срок: тексты удаляются через 180 дней после закрытия группы</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Уйгурский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vahdat</source>
        <translation>Вахдат</translation>
    </message>
    <message>
        <source>Vakhsh</source>
        <translation>Вахш</translation>
    </message>
    <message>
        <source>Vanj</source>
        <translation>Вандж</translation>
    </message>
    <message>
        <source>Varzob</source>
        <translation>Варзоб</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>Насилие дома</translation>
    </message>
    <message>
        <source>Visible state partner</source>
        <translation>Заметный государственный партнёр</translation>
    </message>
    <message>
        <source>Vose</source>
        <translation>Восе</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Мусор</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Weather or road</source>
        <translation>Погода или дорога</translation>
    </message>
    <message>
        <source>West Kazakhstan</source>
        <translation>Западно-Казахстанская область</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What is not known stays “not said”.</source>
        <translation>Что неизвестно, остаётся в строке «не сказали».</translation>
    </message>
    <message>
        <source>What kind of sponsor?</source>
        <translation>Какой это спонсор?</translation>
    </message>
    <message>
        <source>What to change next time</source>
        <translation>Что изменить в следующий раз</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделали</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Чему мы научились</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>When a parent is away</source>
        <translation>Когда один из родителей далеко</translation>
    </message>
    <message>
        <source>Where the task stands</source>
        <translation>Как идёт общее дело</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Где найти помощь</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Кто в группе</translation>
    </message>
    <message>
        <source>Who met whom</source>
        <translation>Кто с кем встретился</translation>
    </message>
    <message>
        <source>Who stayed quiet?</source>
        <translation>Кто говорил мало?</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Почему прекращена</translation>
    </message>
    <message>
        <source>Why not as planned</source>
        <translation>Почему не по плану</translation>
    </message>
    <message>
        <source>Without names, up to 300 characters.</source>
        <translation>Без имён, до 300 знаков.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Women&apos;s council</source>
        <translation>Женсовет</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Рабочий лист</translation>
    </message>
    <message>
        <source>Written up from</source>
        <translation>Откуда записано</translation>
    </message>
    <message>
        <source>Yellow: something to watch</source>
        <translation>Жёлтый: надо присмотреться</translation>
    </message>
    <message>
        <source>Youth centre</source>
        <translation>Молодёжный центр</translation>
    </message>
    <message>
        <source>Youth workers</source>
        <translation>Работники с молодёжью</translation>
    </message>
    <message>
        <source>Yovon</source>
        <translation>Яван</translation>
    </message>
    <message>
        <source>Zabul</source>
        <translation>Забуль</translation>
    </message>
    <message>
        <source>Zafarobod</source>
        <translation>Зафарабад</translation>
    </message>
    <message>
        <source>Zhambyl</source>
        <translation>Жамбылская область</translation>
    </message>
    <message>
        <source>Zhetisu</source>
        <translation>Область Жетысу</translation>
    </message>
    <message>
        <source>afghani</source>
        <translation>афгани</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>все поровну</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>few spoke</source>
        <translation>говорили немногие</translation>
    </message>
    <message>
        <source>manat</source>
        <translation>манат</translation>
    </message>
    <message>
        <source>nearly all spoke</source>
        <translation>говорили почти все</translation>
    </message>
    <message>
        <source>one group spoke</source>
        <translation>говорила одна группа</translation>
    </message>
    <message>
        <source>som</source>
        <translation>сом</translation>
    </message>
    <message>
        <source>somoni</source>
        <translation>сомони</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сум</translation>
    </message>
    <message>
        <source>tenge</source>
        <translation>тенге</translation>
    </message>
    <message>
        <source>very guarded</source>
        <translation>очень сдержанно</translation>
    </message>
    <message>
        <source>very open</source>
        <translation>очень открыто</translation>
    </message>
    <message>
        <source>well</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>без сил</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A guide is a text file in UTF-8, smaller than 200 KB, that begins with a line ---.</source>
        <translation>Руководство — это текстовый файл в UTF-8 меньше 200 КБ, и начинается он со строки ---.</translation>
    </message>
    <message>
        <source>A hold is on in this programme: nothing may be erased and no notebook retired.</source>
        <translation>В этой программе действует запрет: ничего нельзя стирать и ни одну тетрадь нельзя закрыть навсегда.</translation>
    </message>
    <message>
        <source>A label is one or two capital letters and a number, as F1.</source>
        <translation>Код — это одна или две заглавные латинские буквы и номер, например F1.</translation>
    </message>
    <message>
        <source>A paper has 20 words, and here are {count}.</source>
        <translation>На листе 20 слов, а здесь {count}.</translation>
    </message>
    <message>
        <source>A part of the packet is not written as the format asks.</source>
        <translation>Часть пакета записана не так, как положено.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask for it.</source>
        <translation>Нужна парольная фраза, а спросить её негде: терминала нет.</translation>
    </message>
    <message>
        <source>A supervisor switched it on, and only a supervisor can switch it off.</source>
        <translation>Его включил координатор, и снять его может только координатор.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Значение не подходит для своего поля.</translation>
    </message>
    <message>
        <source>An entry does not follow the format.</source>
        <translation>Одна из записей не соответствует формату.</translation>
    </message>
    <message>
        <source>An entry was written by a newer version of the program.</source>
        <translation>Одна из записей сделана в более новой версии программы.</translation>
    </message>
    <message>
        <source>Another window is using this notebook.</source>
        <translation>Эта тетрадь уже открыта в другом окне.</translation>
    </message>
    <message>
        <source>Ask for a card of a notebook of the same sort.</source>
        <translation>Попросите карточку из тетради того же рода.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the card or of the key file.</source>
        <translation>Попросите новую копию карточки или файла ключа.</translation>
    </message>
    <message>
        <source>Ask for the card again. Nothing was changed.</source>
        <translation>Попросите карточку ещё раз. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask the owner of the device to read them again. If they differ, ask for a new card.</source>
        <translation>Попросите владельца устройства прочитать цифры ещё раз. Если они другие, попросите новую карточку.</translation>
    </message>
    <message>
        <source>Ask the person who keeps another paper of the same set.</source>
        <translation>Попросите того, кто хранит другой лист этого набора.</translation>
    </message>
    <message>
        <source>Ask the sender for the packet that was made for you. Nothing was changed.</source>
        <translation>Попросите у отправителя пакет, сделанный для вас. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask who made it. A new device sends its card first and is approved by its digits.</source>
        <translation>Узнайте, кто его сделал. Новое устройство сначала присылает карточку, и её подтверждают по цифрам.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it, or your supervisor, to change it.</source>
        <translation>Попросите изменить её того, кто её сделал, или своего координатора.</translation>
    </message>
    <message>
        <source>Ask your supervisor for the invitation that was made for this device.</source>
        <translation>Попросите у координатора приглашение, сделанное для этого устройства.</translation>
    </message>
    <message>
        <source>Ask your supervisor to do it, or open the supervisor&apos;s notebook.</source>
        <translation>Попросите об этом координатора или откройте тетрадь координатора.</translation>
    </message>
    <message>
        <source>Both times it is paper {number}: two different papers are needed.</source>
        <translation>Оба раза это лист {number}, а нужны два разных.</translation>
    </message>
    <message>
        <source>Change the minutes of a step, or the minutes at the head of the guide.</source>
        <translation>Исправьте минуты одного из шагов или минуты в начале руководства.</translation>
    </message>
    <message>
        <source>Check that the stick is in place and try again. Nothing was changed.</source>
        <translation>Проверьте, вставлена ли флешка, и попробуйте ещё раз. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Check that the stick is in place, then choose the file again.</source>
        <translation>Проверьте, вставлена ли флешка, и выберите файл ещё раз.</translation>
    </message>
    <message>
        <source>Check that they were made for this notebook, and that no newer ones replaced them.</source>
        <translation>Проверьте, что они сделаны для этой тетради и что их не сменили новые.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .daftar-backup.</source>
        <translation>Выберите файл, имя которого кончается на .daftar-backup.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .daftar.</source>
        <translation>Выберите файл, имя которого кончается на .daftar.</translation>
    </message>
    <message>
        <source>Choose a label that says nothing about the person.</source>
        <translation>Выберите код, который ничего не говорит о человеке.</translation>
    </message>
    <message>
        <source>Choose a stick or another disk.</source>
        <translation>Выберите флешку или другой диск.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write here. Nothing was changed.</source>
        <translation>Выберите другую папку или попросите разрешение на запись. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Choose another folder, or put a backup of this notebook in its place.</source>
        <translation>Выберите другую папку или положите сюда резервную копию этой тетради.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was changed.</source>
        <translation>Выберите другое имя. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Choose the folder of a notebook, or make a new one.</source>
        <translation>Выберите папку с тетрадью или заведите новую.</translation>
    </message>
    <message>
        <source>Close the other window and try again. Nothing was changed.</source>
        <translation>Закройте другое окно и попробуйте ещё раз. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Compare the lines above the second --- with those of a built-in guide.</source>
        <translation>Сравните строки до второго --- со строками встроенного руководства.</translation>
    </message>
    <message>
        <source>Compare them with the paper, number by number.</source>
        <translation>Сверьте их с листом, номер за номером.</translation>
    </message>
    <message>
        <source>Compare with the paper, number by number.</source>
        <translation>Сверьте с листом, номер за номером.</translation>
    </message>
    <message>
        <source>Each paper is in order, but together they give nothing: one of them is not genuine.</source>
        <translation>Каждый лист в порядке, но вместе они ничего не дают: один из них не настоящий.</translation>
    </message>
    <message>
        <source>Each programme has a notebook of its own: make a new one for another programme.</source>
        <translation>У каждой программы своя тетрадь: для другой программы заведите новую.</translation>
    </message>
    <message>
        <source>Every part has a heading such as ## Aim {{#aim}}, in the order of the built-in guides.</source>
        <translation>У каждой части есть заголовок, например ## Цель {{#aim}}, в том же порядке, что и во встроенных руководствах.</translation>
    </message>
    <message>
        <source>Finish a session first.</source>
        <translation>Сначала завершите описание встречи.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Освободите немного места и попробуйте ещё раз. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk. Nothing was changed.</source>
        <translation>Освободите место или выберите другой диск. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Give each row as many cells as the first, and put |---| under the first row.</source>
        <translation>Сделайте в каждой строке столько же ячеек, сколько в первой, и поставьте |---| под первой строкой.</translation>
    </message>
    <message>
        <source>Give each sentence a code such as P3 or N2r, its words, and the change you wish for.</source>
        <translation>У каждого предложения должны быть номер вроде P3 или N2r, слова и то, чего вы ждёте.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Перейдите в то окно или закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Hand over in smaller parts. Nothing was written.</source>
        <translation>Передайте меньшими частями. Ничего не записано.</translation>
    </message>
    <message>
        <source>Import the invitation from your supervisor. Until then drafts are kept, and can be finished afterwards.</source>
        <translation>Примите приглашение от координатора. До этого черновики хранятся, завершить их можно потом.</translation>
    </message>
    <message>
        <source>Import the newest packet from them first.</source>
        <translation>Сначала примите последний пакет от этого устройства.</translation>
    </message>
    <message>
        <source>In a step every paragraph says what it is for, as in: **Say.** Welcome.</source>
        <translation>Каждый абзац шага начинается с того, для чего он, например: **Скажите.** Добро пожаловать.</translation>
    </message>
    <message>
        <source>Install the fonts “DejaVu” (on Debian: fonts-dejavu-core) and print again.</source>
        <translation>Установите шрифты DejaVu (в Debian: fonts-dejavu-core) и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Install the program again, or print in another language.</source>
        <translation>Установите программу заново или напечатайте на другом языке.</translation>
    </message>
    <message>
        <source>Install the program again. Without these rules no text is accepted.</source>
        <translation>Установите программу заново. Без этих правил тексты не принимаются.</translation>
    </message>
    <message>
        <source>It is meant for somebody else, or was changed on the way. Ask the sender for a new copy for you.</source>
        <translation>Он предназначен не вам или изменился в пути. Попросите у отправителя новую копию для вас.</translation>
    </message>
    <message>
        <source>It is on the papers alone now, or still with whoever founded the programme.</source>
        <translation>Он теперь только на листах или ещё у того, кто основал программу.</translation>
    </message>
    <message>
        <source>It needs two papers of the programme that the backup is from.</source>
        <translation>Нужны два листа той программы, из которой сделана копия.</translation>
    </message>
    <message>
        <source>It was removed. The disk may be failing: try another one.</source>
        <translation>Копия удалена. Возможно, диск портится: возьмите другой.</translation>
    </message>
    <message>
        <source>It was set aside. Ask the sender for a new copy of the packet.</source>
        <translation>Она отложена. Попросите у отправителя новую копию пакета.</translation>
    </message>
    <message>
        <source>Labels are never used twice: choose the next number.</source>
        <translation>Код нельзя дать дважды: возьмите следующий номер.</translation>
    </message>
    <message>
        <source>Line {line} is not a JSON object, or it says something twice.</source>
        <translation>Строка {line} — не объект JSON, или в ней что-то сказано дважды.</translation>
    </message>
    <message>
        <source>Line {line} of the guide does not begin with one of the words {cues} in bold.</source>
        <translation>Строка {line} руководства не начинается с одного из слов {cues}, выделенного жирным.</translation>
    </message>
    <message>
        <source>Line {line} of the guide has something a guide may not hold: {found}</source>
        <translation>В строке {line} руководства есть то, чего в руководстве быть не может: {found}</translation>
    </message>
    <message>
        <source>Line {line} of the guide: step {step} is not the same here and in the timing table.</source>
        <translation>Строка {line} руководства: шаг {step} здесь и в таблице времени назван по-разному.</translation>
    </message>
    <message>
        <source>Line {line} of the guide: the entry “{field}” is missing, unknown, or cannot be read.</source>
        <translation>Строка {line} руководства: строки «{field}» нет, она незнакома или не читается.</translation>
    </message>
    <message>
        <source>Line {line} of the guide: the part “{section}” is missing, double, or out of its place.</source>
        <translation>Строка {line} руководства: части «{section}» нет, она повторяется или стоит не на месте.</translation>
    </message>
    <message>
        <source>Line {line} of the guide: this is not a sentence for the tally.</source>
        <translation>Строка {line} руководства: это не предложение для подсчёта.</translation>
    </message>
    <message>
        <source>List the records to see their ids. Nothing was changed.</source>
        <translation>Откройте список записей: там видны их номера. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Look at the list of people and devices for the right label.</source>
        <translation>Найдите верный код в списке «Люди и устройства».</translation>
    </message>
    <message>
        <source>Look at the words and their order: the eye shows what is typed. Capitals and layout do not matter.</source>
        <translation>Проверьте слова и их порядок: глаз покажет набранное. Заглавные буквы и раскладка не важны.</translation>
    </message>
    <message>
        <source>Look for the papers with the number of the set that this notebook shows.</source>
        <translation>Найдите листы с тем номером набора, который показывает эта тетрадь.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .xlsx.</source>
        <translation>Назовите файл так, чтобы имя кончалось на .pdf или .xlsx.</translation>
    </message>
    <message>
        <source>Name a file that holds it with --passphrase-file.</source>
        <translation>Укажите файл с фразой: --passphrase-file.</translation>
    </message>
    <message>
        <source>Name a file that holds them with --papers.</source>
        <translation>Укажите файл с ними: --papers.</translation>
    </message>
    <message>
        <source>Near to it are: {near}. Look at the paper once more.</source>
        <translation>Похожие слова: {near}. Взгляните на лист ещё раз.</translation>
    </message>
    <message>
        <source>No words for {label} are here.</source>
        <translation>Слов для {label} здесь нет.</translation>
    </message>
    <message>
        <source>Nobody in this programme is called {label}, or several are.</source>
        <translation>В этой программе кода {label} нет, или он есть у нескольких.</translation>
    </message>
    <message>
        <source>Nothing in the notebook file can be read with this key.</source>
        <translation>Этим ключом в файле тетради ничего не прочитать.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>Ничего не изменилось. Исправьте и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of the folder, or ask your supervisor.</source>
        <translation>Ничего не изменено. Верните копию папки или спросите координатора.</translation>
    </message>
    <message>
        <source>Nothing was restored. Take another copy of it, or the backup before it.</source>
        <translation>Ничего не восстановлено. Возьмите другой её экземпляр или предыдущую копию.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for a new copy.</source>
        <translation>Из него ничего не взято. Попросите новую копию.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender for a new copy.</source>
        <translation>Из него ничего не взято. Попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender for the packet that was made for you.</source>
        <translation>Из него ничего не взято. Попросите у отправителя пакет, сделанный для вас.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender to hand over again in smaller parts.</source>
        <translation>Из него ничего не взято. Попросите отправителя передать ещё раз, меньшими частями.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender to hand over again with this program.</source>
        <translation>Из него ничего не взято. Попросите отправителя передать ещё раз из этой программы.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Tell your supervisor that somebody made it.</source>
        <translation>Из него ничего не взято. Скажите координатору, что кто-то сделал такой пакет.</translation>
    </message>
    <message>
        <source>Number the steps 1, 2, 3 and give each the same name in both places.</source>
        <translation>Пронумеруйте шаги 1, 2, 3 и назовите каждый одинаково в обоих местах.</translation>
    </message>
    <message>
        <source>One paper alone opens nothing: two different papers are needed.</source>
        <translation>Один лист ничего не открывает: нужны два разных.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s notebook can do this.</source>
        <translation>Это можно сделать только в тетради координатора.</translation>
    </message>
    <message>
        <source>Open a notebook of the same sort. Nothing was changed here.</source>
        <translation>Откройте тетрадь того же рода. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>Откройте её или выберите для новой другую папку.</translation>
    </message>
    <message>
        <source>Open the notebook of that programme to import it. Nothing was changed here.</source>
        <translation>Чтобы принять его, откройте тетрадь той программы. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Practice and real notebooks do not mix: this card belongs to the other sort.</source>
        <translation>Учебные и настоящие тетради не смешиваются: эта карточка из тетради другого рода.</translation>
    </message>
    <message>
        <source>Practice and real packets do not mix: this one is of the other sort.</source>
        <translation>Учебные и настоящие пакеты не смешиваются: этот пакет другого рода.</translation>
    </message>
    <message>
        <source>Print as a4.</source>
        <translation>Печатайте в формате a4.</translation>
    </message>
    <message>
        <source>Replace these signs in the text, or they would be printed as empty boxes.</source>
        <translation>Замените эти знаки в тексте, иначе вместо них напечатаются пустые квадраты.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again. Nothing was changed.</source>
        <translation>Сохраните его в UTF-8 и попробуйте ещё раз. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>See the sentence beside the field, correct it and try again.</source>
        <translation>Прочитайте подсказку рядом с полем, исправьте и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Something in the program is broken. The pictures up to here were kept.</source>
        <translation>В программе что-то сломано. Снимки, сделанные до этого места, сохранены.</translation>
    </message>
    <message>
        <source>Something was added to the packet after its end.</source>
        <translation>К пакету что-то приписали после конца.</translation>
    </message>
    <message>
        <source>Speak to the person. What they write from now on needs a new device.</source>
        <translation>Поговорите с этим человеком. Чтобы писать дальше, ему нужно новое устройство.</translation>
    </message>
    <message>
        <source>Take more words that do not belong together.</source>
        <translation>Возьмите больше слов, не связанных друг с другом.</translation>
    </message>
    <message>
        <source>Take the papers that were printed or copied from this program.</source>
        <translation>Возьмите листы, которые напечатаны или переписаны из этой программы.</translation>
    </message>
    <message>
        <source>The 20 words do not belong together: one is another word, or two changed places.</source>
        <translation>Эти 20 слов не подходят друг к другу: одно из них другое или два поменялись местами.</translation>
    </message>
    <message>
        <source>The backup was changed or copied only in part.</source>
        <translation>Резервная копия изменена или скопирована не целиком.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of the program.</source>
        <translation>Резервная копия сделана более новой версией программы.</translation>
    </message>
    <message>
        <source>The copy does not hold what the notebook holds.</source>
        <translation>В копии не то же самое, что в тетради.</translation>
    </message>
    <message>
        <source>The digits do not belong to this card.</source>
        <translation>Эти цифры не от этой карточки.</translation>
    </message>
    <message>
        <source>The disk or the stick did not answer.</source>
        <translation>Диск или флешка не отвечает.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Файла нет на месте.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>В эту папку нельзя записать.</translation>
    </message>
    <message>
        <source>The folder is named after the guide&apos;s id, and the file after its language.</source>
        <translation>Папка называется по коду руководства, а файл — по его языку.</translation>
    </message>
    <message>
        <source>The font for paper has no sign for: {letters}</source>
        <translation>В шрифте для печати нет знаков: {letters}</translation>
    </message>
    <message>
        <source>The font for paper, {face}, is not on this computer.</source>
        <translation>На этом компьютере нет шрифта для печати {face}.</translation>
    </message>
    <message>
        <source>The guide in {place} calls itself {name}.</source>
        <translation>Руководство в {place} называет себя {name}.</translation>
    </message>
    <message>
        <source>The key file of this notebook is missing, empty or belongs to something else.</source>
        <translation>Файла ключа этой тетради нет, он пуст или от чего-то другого.</translation>
    </message>
    <message>
        <source>The key for packets is not a valid one.</source>
        <translation>Ключ для пакетов негоден.</translation>
    </message>
    <message>
        <source>The label {label} was given to another device before.</source>
        <translation>Код {label} уже был дан другому устройству.</translation>
    </message>
    <message>
        <source>The layout “{layout}” does not exist yet.</source>
        <translation>Такого формата ещё нет: «{layout}».</translation>
    </message>
    <message>
        <source>The list of words for paper in the language “{language}” cannot be read.</source>
        <translation>Не читается список слов для печати на языке «{language}».</translation>
    </message>
    <message>
        <source>The notebook file is damaged or is not the one that belongs to its key file.</source>
        <translation>Файл тетради повреждён или не подходит к своему файлу ключа.</translation>
    </message>
    <message>
        <source>The number of the set stands at the top of each paper. Take two with the same one.</source>
        <translation>Номер набора стоит вверху каждого листа. Возьмите два с одинаковым.</translation>
    </message>
    <message>
        <source>The packet belongs to another programme.</source>
        <translation>Этот пакет — из другой программы.</translation>
    </message>
    <message>
        <source>The packet cannot be opened with the keys of this notebook.</source>
        <translation>Этот пакет не открывается ключами вашей тетради.</translation>
    </message>
    <message>
        <source>The packet comes from a device that does not belong to this programme.</source>
        <translation>Пакет пришёл с устройства, которого нет в этой программе.</translation>
    </message>
    <message>
        <source>The packet comes from a device that was removed.</source>
        <translation>Пакет пришёл с отключённого устройства.</translation>
    </message>
    <message>
        <source>The packet is larger than any packet may be.</source>
        <translation>Этот пакет больше, чем пакет может быть.</translation>
    </message>
    <message>
        <source>The packet is not written the way this program writes packets.</source>
        <translation>Этот пакет записан не так, как их пишет эта программа.</translation>
    </message>
    <message>
        <source>The packet was changed on the way or copied only in part.</source>
        <translation>Пакет изменился в пути или скопирован не целиком.</translation>
    </message>
    <message>
        <source>The packet was closed for this notebook by somebody who did not write it.</source>
        <translation>Пакет закрыл для этой тетради не тот, кто его написал.</translation>
    </message>
    <message>
        <source>The packet was made by a newer version of the program.</source>
        <translation>Пакет сделан в более новой версии программы.</translation>
    </message>
    <message>
        <source>The packet was made for another device.</source>
        <translation>Этот пакет сделан для другого устройства.</translation>
    </message>
    <message>
        <source>The packet was not signed by the device that it names.</source>
        <translation>Пакет подписан не тем устройством, которое в нём названо.</translation>
    </message>
    <message>
        <source>The papers are in order, but they belong to another programme.</source>
        <translation>Листы в порядке, но они от другой программы.</translation>
    </message>
    <message>
        <source>The papers belong to different sets: {first} and {second}.</source>
        <translation>Листы из разных наборов: {first} и {second}.</translation>
    </message>
    <message>
        <source>The passphrase does not open this notebook.</source>
        <translation>Эта парольная фраза не открывает тетрадь.</translation>
    </message>
    <message>
        <source>The record is not finished: there is something to correct.</source>
        <translation>Запись не завершена: в ней нужно кое-что исправить.</translation>
    </message>
    <message>
        <source>The rules of the text guard cannot be read.</source>
        <translation>Не читаются правила проверки текста.</translation>
    </message>
    <message>
        <source>The secret of these papers is not in this notebook.</source>
        <translation>Секрета этих листов в этой тетради нет.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one. Nothing was left on this one.</source>
        <translation>Возможно, флешка портится. Возьмите другую. На этой ничего не осталось.</translation>
    </message>
    <message>
        <source>The table at line {line} of the guide does not have the same cells in each row.</source>
        <translation>В таблице у строки {line} руководства в строках разное число ячеек.</translation>
    </message>
    <message>
        <source>The table cannot be written as “{suffix}”.</source>
        <translation>Таблицу нельзя записать в виде «{suffix}».</translation>
    </message>
    <message>
        <source>The timing table at line {line} of the guide adds up to {found} minutes, not {wanted}.</source>
        <translation>В таблице времени у строки {line} руководства в сумме {found} мин, а должно быть {wanted}.</translation>
    </message>
    <message>
        <source>The tour could not go on: {what}</source>
        <translation>Показ не смог идти дальше: {what}</translation>
    </message>
    <message>
        <source>The words of the papers are needed and there is no terminal to ask for them.</source>
        <translation>Нужны слова с листов, а спросить их негде: терминала нет.</translation>
    </message>
    <message>
        <source>There are: tally, debrief, seat-cards.</source>
        <translation>Есть такие: tally, debrief, seat-cards.</translation>
    </message>
    <message>
        <source>There are: {languages}.</source>
        <translation>Есть: {languages}.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>There is no free space left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>There is no guide “{guide}” in the language “{language}”.</source>
        <translation>Нет руководства «{guide}» на языке «{language}».</translation>
    </message>
    <message>
        <source>There is no key yet to close a packet for {label}.</source>
        <translation>Ещё нет ключа, чтобы закрыть пакет для {label}.</translation>
    </message>
    <message>
        <source>There is no kind of record called “{kind}”.</source>
        <translation>Нет записей такого вида: «{kind}».</translation>
    </message>
    <message>
        <source>There is no notebook in this folder, or its file is empty.</source>
        <translation>В этой папке нет тетради, или её файл пуст.</translation>
    </message>
    <message>
        <source>There is no paper in the language “{language}” yet.</source>
        <translation>На языке «{language}» бланков пока нет.</translation>
    </message>
    <message>
        <source>There is no sheet called “{sheet}” yet.</source>
        <translation>Такого листа ещё нет: «{sheet}».</translation>
    </message>
    <message>
        <source>There is no sound copy beside this notebook.</source>
        <translation>Рядом с тетрадью нет целой копии.</translation>
    </message>
    <message>
        <source>There is no such record in this notebook.</source>
        <translation>В этой тетради нет такой записи.</translation>
    </message>
    <message>
        <source>There is not enough free space: {need} MB are needed and {free} MB are free.</source>
        <translation>Не хватает места: нужно {need} МБ, свободно {free} МБ.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Передавать пока нечего.</translation>
    </message>
    <message>
        <source>There is too much to hand over in one packet.</source>
        <translation>Для одного пакета здесь слишком много.</translation>
    </message>
    <message>
        <source>These papers do not open this backup.</source>
        <translation>Эти листы не открывают эту копию.</translation>
    </message>
    <message>
        <source>These words are in order, but they come from a paper of another sort.</source>
        <translation>Слова в порядке, но они с листа другого рода.</translation>
    </message>
    <message>
        <source>These words do not open this notebook.</source>
        <translation>Эти слова не открывают эту тетрадь.</translation>
    </message>
    <message>
        <source>They come with the first packet from this device.</source>
        <translation>Они придут с первым пакетом этого устройства.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>Это не резервная копия этой программы.</translation>
    </message>
    <message>
        <source>This file is not a device card, or it was changed on the way.</source>
        <translation>Этот файл — не карточка устройства, или он изменился в пути.</translation>
    </message>
    <message>
        <source>This file is not a guide.</source>
        <translation>Этот файл — не руководство.</translation>
    </message>
    <message>
        <source>This file is not a packet of this program.</source>
        <translation>Этот файл — не пакет этой программы.</translation>
    </message>
    <message>
        <source>This folder already holds a notebook.</source>
        <translation>В этой папке уже есть тетрадь.</translation>
    </message>
    <message>
        <source>This folder is on the disk of the notebook: both would be lost together.</source>
        <translation>Эта папка на том же диске, что и тетрадь: пропадут вместе.</translation>
    </message>
    <message>
        <source>This notebook already belongs to a programme.</source>
        <translation>Эта тетрадь уже входит в программу.</translation>
    </message>
    <message>
        <source>This notebook does not belong to a programme yet.</source>
        <translation>Эта тетрадь ещё не входит в программу.</translation>
    </message>
    <message>
        <source>This notebook is already open in another window.</source>
        <translation>Эта тетрадь уже открыта в другом окне.</translation>
    </message>
    <message>
        <source>This notebook was made by a newer version of the program.</source>
        <translation>Эта тетрадь сделана в более новой версии программы.</translation>
    </message>
    <message>
        <source>This packet does not say which programme it invites to.</source>
        <translation>В этом пакете не сказано, в какую программу он приглашает.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Эту парольную фразу легко угадать.</translation>
    </message>
    <message>
        <source>This record was written on another device and cannot be changed here.</source>
        <translation>Эта запись сделана на другом устройстве, и здесь её изменить нельзя.</translation>
    </message>
    <message>
        <source>Try with the third paper.</source>
        <translation>Попробуйте с третьим листом.</translation>
    </message>
    <message>
        <source>Type the words of another paper of the same set.</source>
        <translation>Введите слова другого листа из того же набора.</translation>
    </message>
    <message>
        <source>Update the program, then import the packet again.</source>
        <translation>Обновите программу и примите пакет ещё раз.</translation>
    </message>
    <message>
        <source>Update the program, then import the packet again. Nothing was taken from it.</source>
        <translation>Обновите программу и примите пакет ещё раз. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>Обновите программу и откройте её ещё раз.</translation>
    </message>
    <message>
        <source>Update the program, then restore it.</source>
        <translation>Обновите программу и восстановите тетрадь ещё раз.</translation>
    </message>
    <message>
        <source>Use headings, paragraphs, lists, tables and **bold** only: no links, pictures, HTML or italics.</source>
        <translation>Только заголовки, абзацы, списки, таблицы и **жирный шрифт**: без ссылок, картинок, HTML и курсива.</translation>
    </message>
    <message>
        <source>What the packet holds is not what its sender signed.</source>
        <translation>В пакете не то, что подписал отправитель.</translation>
    </message>
    <message>
        <source>What was given is not text in UTF-8.</source>
        <translation>Получен не текст в UTF-8.</translation>
    </message>
    <message>
        <source>What was handed over is with your supervisor. Nothing was changed.</source>
        <translation>То, что вы передали, есть у координатора. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>What was written could not be read back unchanged.</source>
        <translation>Записанное прочиталось обратно не таким, каким было.</translation>
    </message>
    <message>
        <source>Word {position} is not a word of such a paper: “{word}”.</source>
        <translation>Слова № {position} («{word}») на таких листах не бывает.</translation>
    </message>
    <message>
        <source>Write one JSON object, or one on each line. Nothing was changed.</source>
        <translation>Напишите один объект JSON или по одному в строке. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“daftar guide list” tells which guides there are, and in which languages.</source>
        <translation>Команда «daftar guide list» покажет, какие есть руководства и на каких языках.</translation>
    </message>
    <message>
        <source>“daftar kinds” lists them.</source>
        <translation>Все виды покажет команда «daftar kinds».</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n устройство</numerusform>
            <numerusform>%n устройства</numerusform>
            <numerusform>%n устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier packets went along</source>
        <translation>
            <numerusform>с ним ещё %n прежний пакет</numerusform>
            <numerusform>с ним ещё %n прежних пакета</numerusform>
            <numerusform>с ним ещё %n прежних пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were set aside</source>
        <translation>
            <numerusform>%n запись не прочиталась и отложена</numerusform>
            <numerusform>%n записи не прочитались и отложены</numerusform>
            <numerusform>%n записей не прочитались и отложены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings</source>
        <translation>
            <numerusform>%n запланированная встреча</numerusform>
            <numerusform>%n запланированные встречи</numerusform>
            <numerusform>%n запланированных встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n площадка</numerusform>
            <numerusform>%n площадки</numerusform>
            <numerusform>%n площадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n packets** go along once more</source>
        <translation>
            <numerusform>**%n пакет** пойдёт ещё раз</numerusform>
            <numerusform>**%n пакета** пойдут ещё раз</numerusform>
            <numerusform>**%n пакетов** пойдут ещё раз</numerusform>
        </translation>
    </message>
    <message>
        <source>**Import the invitation**</source>
        <translation>**Примите приглашение**</translation>
    </message>
    <message>
        <source>**Make your card**</source>
        <translation>**Сделайте свою карточку**</translation>
    </message>
    <message>
        <source>**Not handed over yet:** {what}</source>
        <translation>**Ещё не передано:** {what}</translation>
    </message>
    <message>
        <source>**Read these digits to your supervisor**</source>
        <translation>**Прочитайте эти цифры координатору**</translation>
    </message>
    <message>
        <source>**Two notebooks write as {label}**: one is a copy, or was put back from one. Nothing is lost. Ask which one is in use, and let the other be put away.</source>
        <translation>**Две тетради пишут как {label}**: одна из них копия или восстановлена из копии. Ничего не пропало. Спросите, какой пользуются, и пусть вторую уберут.</translation>
    </message>
    <message>
        <source>**{numbers} are missing.** Any later stick from {label} brings them again.</source>
        <translation>**Не хватает: {numbers}.** Любая следующая флешка от {label} принесёт их снова.</translation>
    </message>
    <message>
        <source>**{number} is missing.** Any later stick from {label} brings it again.</source>
        <translation>**Не хватает: {number}.** Любая следующая флешка от {label} принесёт его снова.</translation>
    </message>
    <message numerus="yes">
        <source>, nothing for %n days</source>
        <translation>
            <numerusform>, уже %n день ничего нового</numerusform>
            <numerusform>, уже %n дня ничего нового</numerusform>
            <numerusform>, уже %n дней ничего нового</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet can be opened by your supervisor only. Not even this laptop can open it.</source>
        <translation>Пакет может открыть только ваш координатор. Даже этот ноутбук его не откроет.</translation>
    </message>
    <message>
        <source>A small file without any secret. Carry it to your supervisor, on a stick or otherwise.</source>
        <translation>Маленький файл, в нём нет ничего секретного. Передайте его координатору на флешке или как удобно.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n packets</source>
        <translation>
            <numerusform>Принять %n пакет</numerusform>
            <numerusform>Принять %n пакета</numerusform>
            <numerusform>Принять %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you join, let your supervisor read the digits of the programme to you, by telephone or face to face. They must be these:</source>
        <translation>Прежде чем присоединиться, попросите координатора прочитать вам цифры программы — по телефону или при встрече. Они должны быть такими:</translation>
    </message>
    <message>
        <source>By telephone or face to face, so that nobody can slip in a card of their own.</source>
        <translation>По телефону или при встрече, чтобы никто не подсунул свою карточку.</translation>
    </message>
    <message>
        <source>Carry it on a stick or send it as a file: its name and size say nothing.</source>
        <translation>Отвезите его на флешке или пошлите файлом: имя и размер ни о чём не говорят.</translation>
    </message>
    <message>
        <source>Choose the stick or a folder on it</source>
        <translation>Выберите флешку или папку на ней</translation>
    </message>
    <message>
        <source>Create the programme</source>
        <translation>Создать программу</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Import packets</source>
        <translation>Принять пакеты</translation>
    </message>
    <message>
        <source>Import the invitation…</source>
        <translation>Принять приглашение…</translation>
    </message>
    <message>
        <source>In these packets</source>
        <translation>В этих пакетах</translation>
    </message>
    <message>
        <source>Last packets</source>
        <translation>Последние пакеты</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Не принимать</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n packets</source>
        <translation>
            <numerusform>Смотрим %n пакет</numerusform>
            <numerusform>Смотрим %n пакета</numerusform>
            <numerusform>Смотрим %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a packet</source>
        <translation>Сделать пакет</translation>
    </message>
    <message>
        <source>Make a packet for {label}</source>
        <translation>Сделать пакет для {label}</translation>
    </message>
    <message>
        <source>Make packets</source>
        <translation>Сделать пакеты</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>А пока</translation>
    </message>
    <message>
        <source>No facilitator yet. Take in the card of the first device.</source>
        <translation>Ведущих пока нет. Добавьте первое устройство по его карточке.</translation>
    </message>
    <message>
        <source>No packet has come yet.</source>
        <translation>Пакетов ещё не было.</translation>
    </message>
    <message>
        <source>Nothing waits. What you finish appears here until it is handed over.</source>
        <translation>Ничего не ждёт. Всё, что вы завершите, будет здесь, пока вы это не передадите.</translation>
    </message>
    <message>
        <source>Only finishing a record and handing over wait for the invitation.</source>
        <translation>Приглашения ждут только завершение записи и передача.</translation>
    </message>
    <message>
        <source>Packets are exchanged within a programme. Create it first.</source>
        <translation>Пакетами обмениваются внутри программы. Сначала создайте её.</translation>
    </message>
    <message>
        <source>Packets for devices</source>
        <translation>Пакеты для устройств</translation>
    </message>
    <message>
        <source>Projects, sites and the list of devices go home in them.</source>
        <translation>В них едут проекты, площадки и список устройств.</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Можно вынимать</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Сохранить карточку…</translation>
    </message>
    <message>
        <source>Take in a device</source>
        <translation>Добавить устройство</translation>
    </message>
    <message>
        <source>Take it to your supervisor, then read the digits to them.</source>
        <translation>Передайте её координатору, потом прочитайте ему цифры.</translation>
    </message>
    <message>
        <source>Taking in. Nothing is lost if you stop: what is left can be imported again.</source>
        <translation>Принимаем. Если остановить, ничего не пропадёт: остальное можно принять потом.</translation>
    </message>
    <message>
        <source>Tell your supervisor that the digits differ, and ask for a new invitation.</source>
        <translation>Скажите координатору, что цифры не совпали, и попросите новое приглашение.</translation>
    </message>
    <message>
        <source>The card was written, read back and compared: {name}</source>
        <translation>Карточка записана, прочитана обратно и сверена: {name}</translation>
    </message>
    <message>
        <source>The digits are the same: join</source>
        <translation>Цифры совпали: присоединиться</translation>
    </message>
    <message>
        <source>The invitation to **{title}**</source>
        <translation>Приглашение в программу **{title}**</translation>
    </message>
    <message>
        <source>The stick can be removed.</source>
        <translation>Флешку можно вынимать.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Передавать пока нечего.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Не совпали</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Что принято</translation>
    </message>
    <message>
        <source>Three steps into your programme</source>
        <translation>Три шага в вашу программу</translation>
    </message>
    <message>
        <source>What a packet is</source>
        <translation>Что такое пакет</translation>
    </message>
    <message>
        <source>What is here, what is missing</source>
        <translation>Что пришло и чего не хватает</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт передачи</translation>
    </message>
    <message>
        <source>What you finish from now on can be handed over.</source>
        <translation>Всё, что вы завершите с этого дня, можно передавать.</translation>
    </message>
    <message>
        <source>Write up a session</source>
        <translation>Описать встречу</translation>
    </message>
    <message>
        <source>Writing to the stick. Leave it in place.</source>
        <translation>Записываем на флешку. Не вынимайте её.</translation>
    </message>
    <message>
        <source>Written, read back and compared.</source>
        <translation>Записано, прочитано обратно и сверено.</translation>
    </message>
    <message>
        <source>You belong to the programme now. Your label is {label}.</source>
        <translation>Теперь вы в программе. Ваш код — {label}.</translation>
    </message>
    <message>
        <source>You can already write. Drafts are kept, encrypted, on this laptop.</source>
        <translation>Писать можно уже сейчас. Черновики хранятся на этом ноутбуке зашифрованными.</translation>
    </message>
    <message>
        <source>You did not join. Nothing was taken from the packet.</source>
        <translation>Вы не присоединились. Из пакета ничего не взято.</translation>
    </message>
    <message>
        <source>Your supervisor gives you a packet. Before you join, you compare the programme&apos;s digits.</source>
        <translation>Координатор даст вам пакет. Прежде чем присоединиться, вы сверите цифры программы.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>again</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>всё уже здесь</translation>
    </message>
    <message numerus="yes">
        <source>and %n more packets</source>
        <translation>
            <numerusform>и ещё %n пакет</numerusform>
            <numerusform>и ещё %n пакета</numerusform>
            <numerusform>и ещё %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>can be accepted</source>
        <translation>можно принять</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>всё пришло</translation>
    </message>
    <message>
        <source>for {label}</source>
        <translation>для {label}</translation>
    </message>
    <message>
        <source>last handed over {day}</source>
        <translation>последняя передача: {day}</translation>
    </message>
    <message>
        <source>last import {day}</source>
        <translation>последний приём: {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>missing before it: {numbers}. Any later stick brings them again.</source>
        <translation>перед ним не хватает: {numbers}. Любая следующая флешка принесёт их снова.</translation>
    </message>
    <message>
        <source>no packet made yet</source>
        <translation>пакетов ещё не было</translation>
    </message>
    <message>
        <source>not in a programme yet</source>
        <translation>ещё не в программе</translation>
    </message>
    <message>
        <source>nothing handed over yet</source>
        <translation>ещё ничего не передано</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>packet {number} for {label}</source>
        <translation>пакет {number} для {label}</translation>
    </message>
    <message>
        <source>packet {number} of {day}</source>
        <translation>пакет {number}, {day}</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>давно тихо</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не принят</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>the list of people and devices</source>
        <translation>список людей и устройств</translation>
    </message>
    <message>
        <source>the oldest session is of {day}</source>
        <translation>самая давняя встреча: {day}</translation>
    </message>
    <message>
        <source>two notebooks</source>
        <translation>две тетради</translation>
    </message>
    <message>
        <source>until your supervisor confirms them, so that a lost stick does no harm</source>
        <translation>пока координатор не подтвердит: тогда потерянная флешка не беда</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>{numbers} here</source>
        <translation>здесь {numbers}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} байт</translation>
    </message>
    <message>
        <source>{sender} · packet {number}</source>
        <translation>{sender} · пакет {number}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Файлы:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A new notebook</source>
        <translation>Новая тетрадь</translation>
    </message>
    <message>
        <source>A notebook for practice never mixes with real work. You can make a real one later, beside it.</source>
        <translation>Тренировочная тетрадь не смешивается с настоящей работой. Настоящую можно завести потом, рядом с ней.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose one of the three first.</source>
        <translation>Сначала выберите одно из трёх.</translation>
    </message>
    <message>
        <source>For a facilitator: groups, meetings, guides, handing over what was written.</source>
        <translation>Для ведущего: группы, встречи, руководства, передача записей координатору.</translation>
    </message>
    <message>
        <source>For a trainer: guides and sheets for everybody. No meetings are written up.</source>
        <translation>Для тренера: руководства и бланки для всех. Встречи в такой тетради не описывают.</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>По памяти</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>У меня есть копия тетради</translation>
    </message>
    <message>
        <source>I receive what facilitators write</source>
        <translation>Я принимаю записи ведущих</translation>
    </message>
    <message>
        <source>If you forget it, make another notebook for practice: nothing is lost with it.</source>
        <translation>Если забудете её, заведите другую тренировочную тетрадь: ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Not quite. The eye shows what is typed, and one step back are the words.</source>
        <translation>Не совсем так. Глаз справа покажет набранное, а на шаг назад можно вернуться к словам.</translation>
    </message>
    <message>
        <source>Only this passphrase opens the notebook. If you ever forget it, recovery papers help: make them soon, on the page “On this laptop”.</source>
        <translation>Тетрадь открывает только эта фраза. Если она забудется, помогут листы восстановления: сделайте их поскорее, на странице «На этом ноутбуке».</translation>
    </message>
    <message>
        <source>Only this passphrase opens the notebook. If you ever forget it, your supervisor can help you in, once they have had a packet from you.</source>
        <translation>Тетрадь открывает только эта фраза. Если она забудется, поможет координатор, когда уже получит от вас хотя бы один пакет.</translation>
    </message>
    <message>
        <source>Only to try it out, with invented meetings</source>
        <translation>Только для тренировки, с придуманными встречами</translation>
    </message>
    <message>
        <source>Turn the paper over and type it once more, as you will each day.</source>
        <translation>Переверните бумагу и наберите фразу ещё раз, как будете делать каждый день.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ваша работа</translation>
    </message>
    <message>
        <source>I lead meetings and write them up</source>
        <translation>Я веду встречи и описываю их</translation>
    </message>
    <message>
        <source>Fitting the lock to this laptop: a few seconds, this once.</source>
        <translation>Подбираем замок к этому ноутбуку: несколько секунд, один раз.</translation>
    </message>
    <message>
        <source>For a supervisor: sets up the programme, sees what is missing, reports.</source>
        <translation>Для координатора: завести программу, собрать записи, увидеть недостающее, подвести итоги.</translation>
    </message>
    <message>
        <source>I prepare and print guides</source>
        <translation>Я готовлю и печатаю руководства</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>Создать тетрадь</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Чем вы занимаетесь?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>На четверть часа раньше</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>На четверть часа позже</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose a guide first: its steps appear here.</source>
        <translation>Сначала выберите руководство: здесь появятся его шаги.</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>For %n people this is not said. It can stay so.</source>
        <translation>
            <numerusform>Для %n человека это не сказано. Так можно и оставить.</numerusform>
            <numerusform>Для %n человек это не сказано. Так можно и оставить.</numerusform>
            <numerusform>Для %n человек это не сказано. Так можно и оставить.</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>ЧЧ:ММ</translation>
    </message>
    <message>
        <source>MM.YYYY</source>
        <translation>ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Дальше: {step}</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>На месяц позже</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>нет в этой тетради</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>total **{total}**</source>
        <translation>всего **{total}**</translation>
    </message>
    <message>
        <source>total **{total}** of {enrolled} in the group</source>
        <translation>всего **{total}** из {enrolled} в группе</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыта</numerusform>
            <numerusform>%n открыты</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>К группам</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончились</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>Группа {code}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups need a project and a site: write these down first.</source>
        <translation>Группе нужны проект и площадка: сначала запишите их.</translation>
    </message>
    <message>
        <source>Its meetings</source>
        <translation>Встречи группы</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Новая площадка</translation>
    </message>
    <message>
        <source>No group yet. A group is people who meet several times; a single event needs none.</source>
        <translation>Групп пока нет. Группа — это люди, которые встречаются несколько раз; для разовой встречи она не нужна.</translation>
    </message>
    <message>
        <source>No meeting was held yet</source>
        <translation>Встреч ещё не было</translation>
    </message>
    <message>
        <source>None is described yet.</source>
        <translation>Ещё ни одна не описана.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Пока ничего не запланировано.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Open groups</source>
        <translation>Открытые группы</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Запланировать встречу</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <translation>Запланированные встречи</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Projects and sites</source>
        <translation>Проекты и площадки</translation>
    </message>
    <message>
        <source>Projects and sites belong to a programme: create it first.</source>
        <translation>Проекты и площадки принадлежат программе: сначала создайте её.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>The curve begins with the first meeting that is described.</source>
        <translation>График начнётся с первой описанной встречи.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Сколько пришло</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>meeting {number}: {people}</source>
        <translation>встреча {number}: {people}</translation>
    </message>
    <message>
        <source>people at each meeting; the upper line is the whole group, {enrolled}</source>
        <translation>людей на каждой встрече; верхняя линия — вся группа, {enrolled}</translation>
    </message>
    <message>
        <source>they travel with every invitation and packet</source>
        <translation>они едут с каждым приглашением и пакетом</translation>
    </message>
    <message>
        <source>{held} of {planned} meetings</source>
        <translation>встреч: {held} из {planned}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>остался %n знак</numerusform>
            <numerusform>осталось %n знака</numerusform>
            <numerusform>осталось %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be one particular person</source>
        <translation>Может указывать на одного человека</translation>
    </message>
    <message>
        <source>Is this a person?</source>
        <translation>Это человек?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Letters of two alphabets in one word</source>
        <translation>Буквы двух алфавитов в одном слове</translation>
    </message>
    <message>
        <source>Looks like a contact</source>
        <translation>Похоже на контакт</translation>
    </message>
    <message>
        <source>Looks like a date of birth</source>
        <translation>Похоже на дату рождения</translation>
    </message>
    <message>
        <source>Looks like a name</source>
        <translation>Похоже на имя</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>Похоже на номер телефона</translation>
    </message>
    <message>
        <source>Looks like an exact place</source>
        <translation>Похоже на точный адрес</translation>
    </message>
    <message>
        <source>Looks like the number of a document, card or car</source>
        <translation>Похоже на номер документа, карты или машины</translation>
    </message>
    <message>
        <source>Reads like an accusation</source>
        <translation>Звучит как обвинение</translation>
    </message>
    <message>
        <source>Records without names protect people.</source>
        <translation>Записи без имён берегут людей.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace with “{word}”?</source>
        <translation>Заменить на «{word}»?</translation>
    </message>
    <message>
        <source>Say what happened, not who.</source>
        <translation>Напишите, что случилось, а не кто.</translation>
    </message>
    <message>
        <source>[contact removed]</source>
        <translation>[контакт убран]</translation>
    </message>
    <message>
        <source>[number removed]</source>
        <translation>[номер убран]</translation>
    </message>
    <message>
        <source>[participant]</source>
        <translation>[участник]</translation>
    </message>
    <message>
        <source>[phone removed]</source>
        <translation>[телефон убран]</translation>
    </message>
    <message>
        <source>[place]</source>
        <translation>[место]</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n руководство</numerusform>
            <numerusform>%n руководства</numerusform>
            <numerusform>%n руководств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a guide to look at it and print it.</source>
        <translation>Выберите руководство, чтобы посмотреть и напечатать его.</translation>
    </message>
    <message>
        <source>Debrief page</source>
        <translation>Лист обсуждения</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>Guides for other activities come with new editions of the program.</source>
        <translation>Руководства для других встреч появятся в новых выпусках программы.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык печати</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Раскладываем страницы</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Saved, read back and compared: {name}</source>
        <translation>Сохранено, прочитано обратно и сверено: {name}</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Карточки мест</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>Лист подсчёта</translation>
    </message>
    <message>
        <source>There is no guide in this copy of the program. Install the program again.</source>
        <translation>В этой копии программы нет руководств. Установите программу заново.</translation>
    </message>
    <message>
        <source>draft, not for participants</source>
        <translation>черновик, не для участников</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>выпуск {number}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message numerus="yes">
        <source>%n handed over and still readable</source>
        <translation>
            <numerusform>%n передана, но ещё читается</numerusform>
            <numerusform>%n переданы, но ещё читаются</numerusform>
            <numerusform>%n переданы, но ещё читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over yet</source>
        <translation>
            <numerusform>%n ещё не передана</numerusform>
            <numerusform>%n ещё не переданы</numerusform>
            <numerusform>%n ещё не переданы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n получена от других</numerusform>
            <numerusform>%n получены от других</numerusform>
            <numerusform>%n получены от других</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n drafts** are unfinished</source>
        <translation>
            <numerusform>**%n черновик** не завершён</numerusform>
            <numerusform>**%n черновика** не завершены</numerusform>
            <numerusform>**%n черновиков** не завершены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n records** can be read in full</source>
        <translation>
            <numerusform>**%n запись** можно прочитать целиком</numerusform>
            <numerusform>**%n записи** можно прочитать целиком</numerusform>
            <numerusform>**%n записей** можно прочитать целиком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n sealed packets** wait to be confirmed</source>
        <translation>
            <numerusform>**%n закрытый пакет** ждёт подтверждения</numerusform>
            <numerusform>**%n закрытых пакета** ждут подтверждения</numerusform>
            <numerusform>**%n закрытых пакетов** ждут подтверждения</numerusform>
        </translation>
    </message>
    <message>
        <source>**0 names**, 0 telephone numbers, 0 photographs</source>
        <translation>**0 имён**, 0 телефонов, 0 фотографий</translation>
    </message>
    <message>
        <source>**No records** are here yet</source>
        <translation>**Записей** здесь пока нет</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Проверить тетрадь</translation>
    </message>
    <message>
        <source>Close the notebook</source>
        <translation>Закрыть тетрадь</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Передать сейчас</translation>
    </message>
    <message>
        <source>Hand over what can be handed over, and tell your supervisor today.</source>
        <translation>Передайте всё, что можно передать, и сегодня же скажите координатору.</translation>
    </message>
    <message>
        <source>If the laptop is lost</source>
        <translation>Если ноутбук пропадёт</translation>
    </message>
    <message>
        <source>In this edition what was written stays readable here, also after it was handed over.</source>
        <translation>В этом выпуске написанное остаётся здесь читаемым и после передачи.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Всё ли цело?</translation>
    </message>
    <message>
        <source>Last handed over on {day}</source>
        <translation>Последняя передача: {day}</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Пока ничего не передано.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>На этом ноутбуке</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Читаем всё подряд</translation>
    </message>
    <message>
        <source>Reads every entry and every page of the file, and says whether anything is damaged.</source>
        <translation>Программа прочтёт каждую запись и весь файл и скажет, не повреждено ли что-нибудь.</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Показать черновики</translation>
    </message>
    <message numerus="yes">
        <source>The notebook is damaged in %n places.</source>
        <translation>
            <numerusform>Тетрадь повреждена в %n месте.</numerusform>
            <numerusform>Тетрадь повреждена в %n местах.</numerusform>
            <numerusform>Тетрадь повреждена в %n местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notebook is whole. %n entries were read and compared.</source>
        <translation>
            <numerusform>Тетрадь цела. Прочитана и сверена %n запись.</numerusform>
            <numerusform>Тетрадь цела. Прочитаны и сверены %n записи.</numerusform>
            <numerusform>Тетрадь цела. Прочитано и сверено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are guides here and nothing that would have to go.</source>
        <translation>Здесь только руководства, удалять нечего.</translation>
    </message>
    <message>
        <source>What goes by itself</source>
        <translation>Что удаляется само</translation>
    </message>
    <message>
        <source>What you hand over is the copy. The laptop may be lost, the work is not.</source>
        <translation>Копия — это то, что вы передали. Ноутбук может пропасть, работа — нет.</translation>
    </message>
    <message>
        <source>each can be opened by the device it was made for</source>
        <translation>каждый откроет то устройство, для которого он сделан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>readable here, they never travel; finish or delete them</source>
        <translation>читаются только здесь и никуда не едут; завершите их или удалите</translation>
    </message>
    <message>
        <source>the oldest session is of {day}</source>
        <translation>самая давняя встреча: {day}</translation>
    </message>
    <message>
        <source>the program has no place for them</source>
        <translation>в программе для них нет места</translation>
    </message>
    <message>
        <source>this laptop cannot open them</source>
        <translation>открыть на этом ноутбуке нельзя</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>ждём ответа</translation>
    </message>
    <message>
        <source>what is kept here, and until when</source>
        <translation>что здесь хранится и до какого дня</translation>
    </message>
</context>
<context>
    <name>LaptopEnd</name>
    <message numerus="yes">
        <source>%n packets whose arrival nobody confirmed</source>
        <translation>
            <numerusform>%n пакет, о котором ещё не сказали, что он дошёл</numerusform>
            <numerusform>%n пакета, о которых ещё не сказали, что они дошли</numerusform>
            <numerusform>%n пакетов, о которых ещё не сказали, что они дошли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that were not handed over</source>
        <translation>
            <numerusform>%n встреча, которую ещё не передали</numerusform>
            <numerusform>%n встречи, которые ещё не передали</numerusform>
            <numerusform>%n встреч, которые ещё не передали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished drafts</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>**A hold is on in this programme**</source>
        <translation>**В программе действует запрет**</translation>
    </message>
    <message>
        <source>**This notebook has done its work**</source>
        <translation>**Тетрадь больше не нужна**</translation>
    </message>
    <message>
        <source>**What was deleted**</source>
        <translation>**То, что удалено**</translation>
    </message>
    <message>
        <source>Clear away</source>
        <translation>Стереть следы</translation>
    </message>
    <message>
        <source>Clearing away, and the end</source>
        <translation>Стереть следы и закрыть навсегда</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Keep the notebook</source>
        <translation>Оставить тетрадь</translation>
    </message>
    <message>
        <source>Nothing would be lost: all of it is somewhere else too.</source>
        <translation>Ничего не пропадёт: всё это есть и в другом месте.</translation>
    </message>
    <message>
        <source>Packets on sticks and backups on other disks stay as they are.</source>
        <translation>Пакеты на флешках и резервные копии на других дисках останутся.</translation>
    </message>
    <message>
        <source>Passphrase of this notebook</source>
        <translation>Парольная фраза этой тетради</translation>
    </message>
    <message>
        <source>Retire the notebook</source>
        <translation>Закрыть навсегда</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Закрыть навсегда…</translation>
    </message>
    <message>
        <source>Retiring destroys this, and nothing brings it back:</source>
        <translation>Вот что пропадёт, и вернуть это будет нельзя:</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Проверяем фразу</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted is gone. The folder became %n KB smaller.</source>
        <translation>
            <numerusform>Следов удалённого больше нет. Папка стала меньше на %n КБ.</numerusform>
            <numerusform>Следов удалённого больше нет. Папка стала меньше на %n КБ.</numerusform>
            <numerusform>Следов удалённого больше нет. Папка стала меньше на %n КБ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the notebook anew</source>
        <translation>Тетрадь переписывается заново</translation>
    </message>
    <message>
        <source>everything collected here: there is no backup on another disk</source>
        <translation>всё, что здесь собрано: резервной копии на другом диске нет</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>запрет</translation>
    </message>
    <message>
        <source>its traces go from the file and from the copies beside it</source>
        <translation>следы уйдут из файла и из копий рядом с ним</translation>
    </message>
    <message>
        <source>retired, it can never be opened again</source>
        <translation>после этого её уже никто не откроет</translation>
    </message>
    <message>
        <source>the programme&apos;s recovery secret: its papers are not proved yet</source>
        <translation>секрет восстановления программы: его листы ещё не проверены</translation>
    </message>
    <message>
        <source>until a supervisor lifts it nothing is erased and no notebook retired</source>
        <translation>пока координатор его не снимет, ничего не стирают и тетради не закрывают навсегда</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message numerus="yes">
        <source>**%n entries** are whole</source>
        <translation>
            <numerusform>**%n запись** цела</numerusform>
            <numerusform>**%n записи** целы</numerusform>
            <numerusform>**%n записей** целы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n entries** cannot be read</source>
        <translation>
            <numerusform>**%n запись** не читается</numerusform>
            <numerusform>**%n записи** не читаются</numerusform>
            <numerusform>**%n записей** не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n of them** came from a copy beside the notebook</source>
        <translation>
            <numerusform>**%n из них** взята из копии рядом с тетрадью</numerusform>
            <numerusform>**%n из них** взяты из копии рядом с тетрадью</numerusform>
            <numerusform>**%n из них** взяты из копии рядом с тетрадью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n texts** of entries cannot be read</source>
        <translation>
            <numerusform>**%n текст** в записях не читается</numerusform>
            <numerusform>**%n текста** в записях не читаются</numerusform>
            <numerusform>**%n текстов** в записях не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>**A draft** may be missing</source>
        <translation>**Черновика** может не хватать</translation>
    </message>
    <message>
        <source>**A packet** that was handed over may be missing</source>
        <translation>**Переданного пакета** может не хватать</translation>
    </message>
    <message>
        <source>**Keys** of this laptop may be missing</source>
        <translation>**Ключей** этого ноутбука может не хватать</translation>
    </message>
    <message>
        <source>A disk or a power cut did this. All that can be read goes into a sound file.</source>
        <translation>Так бывает из-за диска или отключения света. Всё, что читается, перейдёт в целый файл.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Mend the notebook</source>
        <translation>Исправить тетрадь</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Открыть тетрадь</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Reading every page. This may take a minute.</source>
        <translation>Читаем каждую страницу. Это может занять минуту.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the notebook&apos;s folder, under “damaged”.</source>
        <translation>Повреждённый файл лежит в папке тетради, в «damaged».</translation>
    </message>
    <message>
        <source>The notebook is damaged</source>
        <translation>Тетрадь повреждена</translation>
    </message>
    <message>
        <source>The notebook is mended</source>
        <translation>Тетрадь исправлена</translation>
    </message>
    <message>
        <source>What cannot be read is named. The damaged file is kept; nothing is deleted.</source>
        <translation>Что прочитать нельзя, будет названо. Повреждённый файл останется, ничего не удаляется.</translation>
    </message>
    <message>
        <source>their numbers: {numbers}; what was handed over can be sent back to you</source>
        <translation>их номера: {numbers}; то, что уже передано, вам могут прислать обратно</translation>
    </message>
    <message>
        <source>what was in it goes into the next one</source>
        <translation>что в нём было, уйдёт со следующим</translation>
    </message>
    <message>
        <source>your supervisor may have to add this laptop again</source>
        <translation>возможно, координатору придётся добавить этот ноутбук ещё раз</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Capitals and the keyboard layout make no difference, and the first four letters of each word are enough.</source>
        <translation>Заглавные буквы и раскладка не важны. От каждого слова хватит первых четырёх букв.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. No names, no days, no lines of songs or prayers.</source>
        <translation>Четыре слова или больше, не связанных между собой. Без имён, дат, строк из песен и молитв.</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Свои слова</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Propose seven words</source>
        <translation>Предложить семь слов</translation>
    </message>
    <message>
        <source>The two are not the same. The eye shows what is typed.</source>
        <translation>Фразы не совпали. Глаз справа покажет набранное.</translation>
    </message>
    <message>
        <source>These are not yet the seven words above.</source>
        <translation>Это ещё не все семь слов, что показаны выше.</translation>
    </message>
    <message>
        <source>These seven words were drawn by chance. Write them down now, and keep the paper away from the laptop until you know them by heart.</source>
        <translation>Эти семь слов выпали случайно. Запишите их сейчас на бумагу и держите её отдельно от ноутбука, пока не запомните.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take more words that do not belong together.</source>
        <translation>Такую фразу легко угадать. Возьмите больше слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Наберите фразу</translation>
    </message>
    <message>
        <source>Type the seven words from your paper.</source>
        <translation>Наберите семь слов с вашей бумаги.</translation>
    </message>
    <message>
        <source>Word {number} is not the one above.</source>
        <translation>Слово {number} не такое, как выше.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>угадывается сразу</translation>
    </message>
    <message>
        <source>still easy</source>
        <translation>простовато</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>слишком просто</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>очень хорошо</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>1 · not at all true</source>
        <translation>1 · совсем неверно</translation>
    </message>
    <message>
        <source>2 · rather not true</source>
        <translation>2 · скорее неверно</translation>
    </message>
    <message>
        <source>3 · partly true</source>
        <translation>3 · отчасти верно</translation>
    </message>
    <message>
        <source>4 · rather true</source>
        <translation>4 · скорее верно</translation>
    </message>
    <message>
        <source>5 · completely true</source>
        <translation>5 · совершенно верно</translation>
    </message>
    <message>
        <source>&lt;10 means from none to nine. The total of attendances leaves such rows out.</source>
        <translation>&lt;10 — это от нуля до девяти. В сумму посещений такие строки не входят.</translation>
    </message>
    <message>
        <source>A lost card is replaced by a new number. Count the lost cards below.</source>
        <translation>Вместо потерянной карточки дайте новый номер. Потерянные сосчитайте внизу.</translation>
    </message>
    <message>
        <source>A number under ten never stands alone: it is counted with the month beside it.</source>
        <translation>Число меньше десяти никогда не стоит одно: оно посчитано вместе с соседним месяцем.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Вид встреч</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Все виды встреч</translation>
    </message>
    <message>
        <source>At each meeting mark the numbers that came. Nobody writes down who has which number.</source>
        <translation>На каждой встрече отметьте номера, которые пришли. Никто не записывает, у кого какой номер.</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Attendances are not people: one person may be counted several times.</source>
        <translation>Посещения — это не люди: один человек может быть посчитан несколько раз.</translation>
    </message>
    <message>
        <source>Count together, when everybody has left. One person counts, the other marks.</source>
        <translation>Считайте вдвоём, когда все ушли. Один считает, другой отмечает.</translation>
    </message>
    <message>
        <source>Cut here when the group closes. Enter the part below. Destroy the part above within 48 hours.</source>
        <translation>Когда группа закроется, разрежьте здесь. Нижнюю часть введите. Верхнюю уничтожьте за 48 часов.</translation>
    </message>
    <message>
        <source>Cut out the cards. At the first meeting everybody draws one and keeps it.</source>
        <translation>Вырежьте карточки. На первой встрече каждый тянет одну и хранит её.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Debrief page</source>
        <translation>Лист обсуждения</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Уничтожен</translation>
    </message>
    <message>
        <source>Draft, not for participants</source>
        <translation>Черновик, не для участников</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Введён</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С месяца</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Размер группы</translation>
    </message>
    <message>
        <source>Group, by code</source>
        <translation>Группа, код</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Как спрашивали</translation>
    </message>
    <message>
        <source>How many people came so many times?</source>
        <translation>Сколько человек пришли столько раз?</translation>
    </message>
    <message>
        <source>Internal, not for release</source>
        <translation>Для внутреннего пользования, не передавать</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Lost cards</source>
        <translation>Потерянных карточек</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Meetings and attendances</source>
        <translation>Встречи и посещения</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Never write who. Count people; name topics, places and things by their kind only.</source>
        <translation>Никогда не пишите кто. Людей считайте; темы, места и вещи называйте только в общем.</translation>
    </message>
    <message>
        <source>No meeting was held in this time.</source>
        <translation>За это время встреч не было.</translation>
    </message>
    <message>
        <source>No names on any sheet</source>
        <translation>Ни на одном листе нет имён</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>One stroke for each answer, in fives. An answer that is missing gets no stroke.</source>
        <translation>Одна черта на каждый ответ, по пять. Если ответа нет, нет и черты.</translation>
    </message>
    <message>
        <source>Only for: {activity}</source>
        <translation>Только для вида «{activity}»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Reversed: less is better.</source>
        <translation>Наоборот: чем меньше, тем лучше.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Когда спрашивали</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Карточки мест</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Номер листа</translation>
    </message>
    <message>
        <source>Talk for fifteen minutes as a pair, then fill this in on the same day.</source>
        <translation>Поговорите вдвоём пятнадцать минут и в тот же день заполните этот лист.</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>Лист подсчёта</translation>
    </message>
    <message>
        <source>The order is that of the form. Destroy this page within 48 hours after entering it.</source>
        <translation>Порядок тот же, что и в форме. Уничтожьте лист не позже чем через 48 часов после ввода.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>По месяц</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Write nothing else here. Destroy this sheet within 48 hours after entering it.</source>
        <translation>Больше ничего здесь не пишите. Уничтожьте лист не позже чем через 48 часов после ввода.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответили</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карточки</translation>
    </message>
    <message>
        <source>hands, eyes closed</source>
        <translation>поднятые руки, глаза закрыты</translation>
    </message>
    <message>
        <source>jars and beads</source>
        <translation>банки и бусины</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>страница {page} из {pages}</translation>
    </message>
    <message>
        <source>paper ballots</source>
        <translation>бумажные листочки</translation>
    </message>
    <message>
        <source>present</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>some months later</source>
        <translation>через несколько месяцев</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>шаг {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>{low}–{high} people</source>
        <translation>{low}–{high} человек</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Copy number by number, in clear Latin letters. Then read each word back and tick it.</source>
        <translation>Переписывайте номер за номером, чёткими латинскими буквами. Потом прочтите каждое слово ещё раз и отметьте.</translation>
    </message>
    <message>
        <source>Give it, or read it aloud, only to the person who gave it to you.</source>
        <translation>Отдавайте или читайте вслух только тому, кто дал вам этот лист.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Как хранить</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>Как проверить</translation>
    </message>
    <message>
        <source>If a laptop is lost, any two of the three papers of this set open what was saved from it. One paper alone opens nothing and tells nothing.</source>
        <translation>Если ноутбук пропал, любые два из трёх листов этого набора откроют то, что от него сохранилось. Один лист ничего не открывает и ничего не говорит.</translation>
    </message>
    <message>
        <source>Keep it as you keep documents: dry, out of sight, not beside a laptop.</source>
        <translation>Храните как документы: в сухом месте, не на виду, не рядом с ноутбуком.</translation>
    </message>
    <message>
        <source>No photograph, no scan, no message. Copy it by hand if you need another.</source>
        <translation>Не фотографируйте, не сканируйте, не отправляйте. Нужен ещё один — перепишите от руки.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер листа</translation>
    </message>
    <message>
        <source>Number of the set</source>
        <translation>Номер набора</translation>
    </message>
    <message>
        <source>Once now and then once a year: type two papers of the set where they were made.</source>
        <translation>Сейчас и потом раз в год: введите два листа набора там, где они сделаны.</translation>
    </message>
    <message>
        <source>Paper ___ of 3</source>
        <translation>Лист ___ из 3</translation>
    </message>
    <message>
        <source>Paper {number} of 3</source>
        <translation>Лист {number} из 3</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Set {set}</source>
        <translation>Набор {set}</translation>
    </message>
    <message>
        <source>The first four letters of each word are enough. Tick off each word as you type it.</source>
        <translation>Первых четырёх букв каждого слова достаточно. Отмечайте каждое введённое слово.</translation>
    </message>
    <message>
        <source>Three papers, three people, three houses. Never two of a set in one place.</source>
        <translation>Три листа, три человека, три дома. Никогда два листа одного набора вместе.</translation>
    </message>
    <message>
        <source>Whoever locked a notebook and forgot how to open it can open it again with any two of the three papers of this set. One paper alone opens nothing and tells nothing.</source>
        <translation>Кто запер тетрадь и забыл, чем её открыть, откроет её снова любыми двумя из трёх листов этого набора. Один лист ничего не открывает и ничего не говорит.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Write nothing else on this sheet: no name, no place, nothing it is for.</source>
        <translation>Больше ничего на этом листе не пишите: ни имени, ни места, ни для чего он.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>**Papers of the programme**</source>
        <translation>**Листы программы**</translation>
    </message>
    <message>
        <source>**Papers of this notebook**</source>
        <translation>**Листы этой тетради**</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде всего</translation>
    </message>
    <message>
        <source>Comparing the passphrase. This takes a moment on purpose.</source>
        <translation>Фраза сверяется. Это нарочно занимает мгновение.</translation>
    </message>
    <message>
        <source>Copy the words by hand onto a sheet of paper, with their numbers and the number of the set, or print it. Then read them back, word by word.</source>
        <translation>Перепишите слова от руки на лист бумаги, с номерами и номером набора, или напечатайте. Потом сверьте слово за словом.</translation>
    </message>
    <message>
        <source>If there are older papers of this notebook, they stop working.</source>
        <translation>Если есть прежние листы этой тетради, они перестанут действовать.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Сделать новые</translation>
    </message>
    <message>
        <source>Make the papers</source>
        <translation>Сделать листы</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>Лист {number}</translation>
    </message>
    <message>
        <source>Paper {number} of 3 · set {set}</source>
        <translation>Лист {number} из 3 · набор {set}</translation>
    </message>
    <message>
        <source>Papers of the programme</source>
        <translation>Листы программы</translation>
    </message>
    <message>
        <source>Papers of this notebook</source>
        <translation>Листы этой тетради</translation>
    </message>
    <message>
        <source>Print an empty sheet…</source>
        <translation>Напечатать пустой бланк…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Prove papers {first} and {second}</source>
        <translation>Проверить листы {first} и {second}</translation>
    </message>
    <message>
        <source>Prove two papers</source>
        <translation>Проверить два листа</translation>
    </message>
    <message>
        <source>Recovery papers</source>
        <translation>Листы восстановления</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save this paper</source>
        <translation>Сохранить этот лист</translation>
    </message>
    <message>
        <source>Saved. Print it from a computer you trust, then delete the file.</source>
        <translation>Сохранено. Напечатайте с компьютера, которому доверяете, и удалите файл.</translation>
    </message>
    <message>
        <source>Show the first paper</source>
        <translation>Показать первый лист</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Показать листы</translation>
    </message>
    <message>
        <source>The passphrase of this notebook</source>
        <translation>Парольная фраза этой тетради</translation>
    </message>
    <message>
        <source>The secret of the programme has left this notebook: only two of the papers bring it back. Prove two of them again in a year.</source>
        <translation>Секрета программы в этой тетради больше нет: его вернут только два листа. Через год проверьте два из них ещё раз.</translation>
    </message>
    <message>
        <source>The two papers work.</source>
        <translation>Оба листа действуют.</translation>
    </message>
    <message>
        <source>Their words are on the papers alone now. Prove two of them again in a year.</source>
        <translation>Теперь эти слова есть только на листах. Через год проверьте два из них ещё раз.</translation>
    </message>
    <message>
        <source>These papers are made once. Whoever has two of them can open every packet of the programme, for ever.</source>
        <translation>Эти листы делаются один раз. У кого окажутся два, тот сможет открыть все пакеты программы — навсегда.</translation>
    </message>
    <message>
        <source>Three papers with twenty words each. Any two of them open it, one alone opens nothing. Choose three people you trust, who do not live together, and give each one paper. Be alone with the screen now.</source>
        <translation>Три листа, на каждом двадцать слов. Любые два открывают, один не открывает ничего. Выберите трёх людей, которым доверяете и которые живут не вместе, и дайте каждому по листу. Сейчас у экрана должны быть только вы.</translation>
    </message>
    <message>
        <source>Trying the two papers.</source>
        <translation>Два листа проверяются.</translation>
    </message>
    <message>
        <source>Whoever opens the file has this paper. Never two of them on one stick.</source>
        <translation>Кто откроет файл, у того будет этот лист. Никогда не держите два на одной флешке.</translation>
    </message>
    <message>
        <source>Written down: next paper</source>
        <translation>Записано: следующий лист</translation>
    </message>
    <message>
        <source>Written down: prove two of them</source>
        <translation>Записано: проверить два листа</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ещё не сделаны</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>ещё не проверены</translation>
    </message>
    <message>
        <source>open this notebook if you forget its passphrase</source>
        <translation>откроют эту тетрадь, если вы забудете фразу</translation>
    </message>
    <message>
        <source>open what was saved if your laptop is lost</source>
        <translation>откроют то, что сохранилось, если ноутбук пропадёт</translation>
    </message>
    <message>
        <source>proved {day}</source>
        <translation>проверены {day}</translation>
    </message>
    <message>
        <source>set {set}</source>
        <translation>набор {set}</translation>
    </message>
    <message>
        <source>until two are proved, the secret that opens every packet lies in this notebook</source>
        <translation>пока два не проверены, секрет, который открывает все пакеты, лежит в этой тетради</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить фразу</translation>
    </message>
    <message>
        <source>Changing the lock. This takes a moment on purpose.</source>
        <translation>Меняем замок. Это нарочно занимает несколько мгновений.</translation>
    </message>
    <message>
        <source>Destroy the paper with the old words. A copy of the whole folder made earlier still opens with them.</source>
        <translation>Уничтожьте бумагу со старыми словами. Копию всей папки, сделанную раньше, они ещё откроют.</translation>
    </message>
    <message>
        <source>For another one, or if somebody may have seen it.</source>
        <translation>Если хочется другую или её мог кто-то увидеть.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Opening the notebook</source>
        <translation>Как открывается тетрадь</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Прежняя фраза</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Новая фраза</translation>
    </message>
    <message>
        <source>The passphrase is changed. From now on only the new one opens the notebook.</source>
        <translation>Фраза сменилась. Теперь тетрадь открывает только новая.</translation>
    </message>
    <message>
        <source>This is the one you have already.</source>
        <translation>Это та же фраза, что и была.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the notebook now.</source>
        <translation>Наберите фразу, которая открывает тетрадь сейчас.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n devices besides yours</source>
        <translation>
            <numerusform>%n устройство кроме вашего</numerusform>
            <numerusform>%n устройства кроме вашего</numerusform>
            <numerusform>%n устройств кроме вашего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message>
        <source>**The recovery papers are not proved yet.**</source>
        <translation>**Листы восстановления ещё не проверены.**</translation>
    </message>
    <message>
        <source>A programme is everybody who exchanges packets with each other: you, your facilitators and trainers. Founding one makes its keys here, on this laptop, and nowhere else.</source>
        <translation>Программа — это все, кто обменивается пакетами: вы, ваши ведущие и тренеры. Её ключи создаются здесь, на этом ноутбуке, и больше нигде.</translation>
    </message>
    <message>
        <source>After that you take in the card of each device, one by one.</source>
        <translation>После этого вы по одному добавите устройства по их карточкам.</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Call the owner and let them read the thirty digits on their screen. Type what you hear.</source>
        <translation>Позвоните владельцу, и пусть он прочитает тридцать цифр со своего экрана. Наберите то, что слышите.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>Choose the card of the device</source>
        <translation>Выберите карточку устройства</translation>
    </message>
    <message>
        <source>Comparing the passphrase. This takes a moment on purpose.</source>
        <translation>Фраза сверяется. Это нарочно занимает мгновение.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Create the programme</source>
        <translation>Создать программу</translation>
    </message>
    <message>
        <source>Digits, as you hear them</source>
        <translation>Цифры, как вы их слышите</translation>
    </message>
    <message>
        <source>Digits, group {number}</source>
        <translation>Цифры, группа {number}</translation>
    </message>
    <message>
        <source>Do not help</source>
        <translation>Не помогать</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Give the packet to the owner of {label}. Before they join, read the digits of the programme to them.</source>
        <translation>Отдайте пакет владельцу {label}. Перед тем как он присоединится, прочитайте ему цифры программы.</translation>
    </message>
    <message>
        <source>Help to open…</source>
        <translation>Помочь открыть…</translation>
    </message>
    <message>
        <source>Help {label} to open the notebook</source>
        <translation>Помочь {label} открыть тетрадь</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Скрыть слова</translation>
    </message>
    <message>
        <source>Internal table: sessions and attendances by activity and month. Not for release.</source>
        <translation>Внутренняя таблица: встречи и посещения по видам и месяцам. Никому не передавайте.</translation>
    </message>
    <message>
        <source>It is not encrypted. Keep it as you keep papers, and delete it when it is used.</source>
        <translation>Файл не зашифрован. Храните его как бумаги и удалите, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Последняя встреча</translation>
    </message>
    <message>
        <source>Neutral words that can stand on any paper. It cannot be changed later.</source>
        <translation>Нейтральные слова, которые можно написать на любой бумаге. Потом изменить нельзя.</translation>
    </message>
    <message>
        <source>Next: your projects and sites, then the cards of your facilitators.</source>
        <translation>Дальше — проекты и площадки, потом карточки ваших ведущих.</translation>
    </message>
    <message>
        <source>Nobody else yet. A facilitator saves a card on the page Exchange and brings it.</source>
        <translation>Пока никого больше нет. Ведущий сохраняет карточку на странице «Обмен» и приносит её.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open projects and sites</source>
        <translation>Открыть проекты и площадки</translation>
    </message>
    <message>
        <source>Open the recovery papers</source>
        <translation>Открыть листы восстановления</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Люди и устройства</translation>
    </message>
    <message>
        <source>Projects and sites</source>
        <translation>Проекты и площадки</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Открытое название</translation>
    </message>
    <message>
        <source>Read number and word, and spell the first four letters. On their screen: **I forgot the passphrase**, then the words, then a new passphrase. After their next packet these words stop working.</source>
        <translation>Читайте номер и слово, первые четыре буквы — по одной. На том экране: **Не помню парольную фразу**, потом слова, потом новая фраза. После следующего пакета эти слова перестанут работать.</translation>
    </message>
    <message>
        <source>Read these digits to everybody who is about to join:</source>
        <translation>Прочитайте эти цифры каждому, кто присоединяется:</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>Save the internal table</source>
        <translation>Сохранить внутреннюю таблицу</translation>
    </message>
    <message>
        <source>Saved, read back and compared: {name}</source>
        <translation>Сохранено, прочитано обратно и сверено: {name}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Sessions by facilitator</source>
        <translation>Встречи по ведущим</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Take in a device</source>
        <translation>Добавить устройство</translation>
    </message>
    <message>
        <source>Take in a device: {role}</source>
        <translation>Добавить устройство: {role}</translation>
    </message>
    <message>
        <source>Take in and write the invitation…</source>
        <translation>Добавить и записать приглашение…</translation>
    </message>
    <message>
        <source>The label is all that is ever written about its owner. It is never used twice.</source>
        <translation>Код — это всё, что записывается о владельце. Он никогда не повторяется.</translation>
    </message>
    <message>
        <source>The passphrase of your own notebook</source>
        <translation>Парольная фраза вашей собственной тетради</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The programme was created.</source>
        <translation>Программа создана.</translation>
    </message>
    <message>
        <source>The programme&apos;s lists</source>
        <translation>Списки программы</translation>
    </message>
    <message>
        <source>The words hide themselves after three minutes.</source>
        <translation>Через три минуты слова скроются сами.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Until then the secret that opens every packet lies in this notebook.</source>
        <translation>До тех пор секрет, который открывает все пакеты, лежит в этой тетради.</translation>
    </message>
    <message>
        <source>Where to write the invitation</source>
        <translation>Куда записать приглашение</translation>
    </message>
    <message>
        <source>Who is calling? Ask something about your work that only this person can know.</source>
        <translation>Кто звонит? Спросите о вашей работе то, что знает только этот человек.</translation>
    </message>
    <message>
        <source>Whoever hears these words and has the laptop reads everything on it. If the laptop was taken, if somebody may be standing beside the person, or if you are not sure of the voice: do not help today.</source>
        <translation>Кто услышит эти слова и у кого ноутбук, прочтёт на нём всё. Если ноутбук отобрали, если рядом с человеком может кто-то стоять или голос вызывает сомнение — сегодня не помогайте.</translation>
    </message>
    <message>
        <source>Words for {label}</source>
        <translation>Слова для {label}</translation>
    </message>
    <message>
        <source>Writing the invitation. Leave the stick in place.</source>
        <translation>Записываем приглашение. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>differs from the card</source>
        <translation>не как на карточке</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>последняя: {day}</translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation>программы пока нет</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ещё не сверено</translation>
    </message>
    <message>
        <source>nothing has come yet</source>
        <translation>пока ничего не пришло</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>учебная</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>отключено</translation>
    </message>
    <message>
        <source>the same as on the card</source>
        <translation>как на карточке</translation>
    </message>
    <message>
        <source>they travel to everybody with the next packet</source>
        <translation>они приедут ко всем со следующим пакетом</translation>
    </message>
    <message>
        <source>{role}, this device</source>
        <translation>{role}, это устройство</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Invented meetings only: nothing from here gets into real work.</source>
        <translation>Только вымышленные встречи: отсюда ничего не попадает в настоящую работу.</translation>
    </message>
    <message>
        <source>Notebook for practice</source>
        <translation>Тренировочная тетрадь</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>At most {limit} are allowed here.</source>
        <translation>Здесь можно не больше {limit}.</translation>
    </message>
    <message>
        <source>By age these are {age} people, but {total} are counted.</source>
        <translation>По возрасту получается {age}, а всего посчитано {total}. Исправьте одно из чисел.</translation>
    </message>
    <message>
        <source>Change the marked words: a record must not point to anybody.</source>
        <translation>Измените отмеченные слова: запись не должна ни на кого указывать.</translation>
    </message>
    <message>
        <source>Choose a group or a site.</source>
        <translation>Выберите группу или площадку.</translation>
    </message>
    <message>
        <source>Choose neutral words: this title could put those who come under suspicion.</source>
        <translation>Выберите нейтральные слова: такое название может навлечь подозрение на тех, кто приходит.</translation>
    </message>
    <message>
        <source>Nothing that can point to a person is kept, so “{name}” is refused.</source>
        <translation>Здесь не хранится ничего, что может указать на человека, поэтому «{name}» не принимается.</translation>
    </message>
    <message>
        <source>Say of the marked words whether they are a person.</source>
        <translation>Ответьте про отмеченные слова, человек это или нет.</translation>
    </message>
    <message>
        <source>The last month is before the first one, {month}.</source>
        <translation>Последний месяц раньше первого, {month}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>Нет такого поля: «{name}».</translation>
    </message>
    <message>
        <source>There is no “{value}” in this notebook.</source>
        <translation>В этой тетради нет «{value}».</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>This district lies in another region.</source>
        <translation>Этот район — в другом регионе.</translation>
    </message>
    <message>
        <source>This is not asked here: empty it or change what it depends on.</source>
        <translation>Здесь об этом не спрашивают: очистите поле или измените то, от чего оно зависит.</translation>
    </message>
    <message>
        <source>This is {length} characters long; {limit} are allowed.</source>
        <translation>Здесь знаков: {length}. Можно не больше {limit}.</translation>
    </message>
    <message>
        <source>This is {number} pairs, but only {total} people are counted.</source>
        <translation>Пар указано {number}, а всего людей {total}.</translation>
    </message>
    <message>
        <source>This is {number}, but only {total} people are counted.</source>
        <translation>Здесь указано {number}, а всего людей {total}.</translation>
    </message>
    <message>
        <source>This must be a code like {example}.</source>
        <translation>Нужен код вида {example}.</translation>
    </message>
    <message>
        <source>This must be a day like 2026-03-14.</source>
        <translation>Нужна дата вида 2026-03-14.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Здесь нужен список.</translation>
    </message>
    <message>
        <source>This must be a month like 2026-03.</source>
        <translation>Нужен месяц вида 2026-03.</translation>
    </message>
    <message>
        <source>This must be a number for each line.</source>
        <translation>Нужно число в каждой строке.</translation>
    </message>
    <message>
        <source>This must be a number from {low} to {high}.</source>
        <translation>Нужно число от {low} до {high}.</translation>
    </message>
    <message>
        <source>This must be a time like 14:30.</source>
        <translation>Нужно время вида 14:30.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Нужно целое число.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>This must be one tick or no tick for each step.</source>
        <translation>Отметьте каждый шаг или оставьте его без отметки.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Здесь нужен текст.</translation>
    </message>
    <message>
        <source>This must be the id of another record.</source>
        <translation>Здесь нужен номер другой записи.</translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation>Ответьте: да или нет.</translation>
    </message>
    <message>
        <source>This text holds a damaged character.</source>
        <translation>В тексте есть повреждённый знак. Удалите его.</translation>
    </message>
    <message>
        <source>This text seems to name a person, a number or a place. Replace the marked words, then finish.</source>
        <translation>Похоже, здесь есть имя, номер или место. Замените отмеченные слова и завершите.</translation>
    </message>
    <message>
        <source>With fewer than {least} people present this choice could point to somebody.</source>
        <translation>Если пришло меньше {least} человек, такой ответ может указать на кого-то. Выберите другой.</translation>
    </message>
    <message>
        <source>“None” stands alone: take it away or the others.</source>
        <translation>Такой ответ выбирают один: уберите его или все остальные.</translation>
    </message>
    <message>
        <source>“{code}” is not one of the choices.</source>
        <translation>Среди вариантов нет «{code}».</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже есть.
Заменить?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The notebook is closed.</source>
        <translation>Тетрадь закрыта.</translation>
    </message>
    <message numerus="yes">
        <source>The notebook was closed after %n minutes without work.</source>
        <translation>
            <numerusform>Тетрадь закрылась: %n минуту с ней никто не работал.</numerusform>
            <numerusform>Тетрадь закрылась: %n минуты с ней никто не работал.</numerusform>
            <numerusform>Тетрадь закрылась: %n минут с ней никто не работал.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook was closed because the laptop went to sleep.</source>
        <translation>Тетрадь закрылась, потому что ноутбук заснул.</translation>
    </message>
    <message>
        <source>The notebook was closed because the lid was shut.</source>
        <translation>Тетрадь закрылась, потому что крышку ноутбука опустили.</translation>
    </message>
    <message>
        <source>The notebook was closed because the screen was locked.</source>
        <translation>Тетрадь закрылась, потому что экран был заблокирован.</translation>
    </message>
    <message>
        <source>What was typed last could not be saved: the disk did not take it.</source>
        <translation>Последние набранные слова сохранить не удалось: диск их не принял.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>A supervisor made them in this notebook. Each has twenty numbered words.</source>
        <translation>Их сделал координатор в этой тетради. На каждом двадцать пронумерованных слов.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call your supervisor. The words are on the page People, beside your label.</source>
        <translation>Позвоните координатору. Слова у него на странице «Люди», рядом с вашим кодом.</translation>
    </message>
    <message>
        <source>First of the two papers</source>
        <translation>Первый из двух листов</translation>
    </message>
    <message>
        <source>My supervisor reads twenty words to me</source>
        <translation>Координатор прочтёт мне двадцать слов</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая фраза</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nothing in the notebook is lost. It stays as it is and gets a new passphrase.</source>
        <translation>В тетради ничего не пропало. Она останется как есть и получит новую фразу.</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Открыть тетрадь</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Открывается. Это нарочно занимает мгновение.</translation>
    </message>
    <message>
        <source>Second of the two papers</source>
        <translation>Второй из двух листов</translation>
    </message>
    <message>
        <source>The words open this notebook. Choose a new passphrase: the old one is of no use any more.</source>
        <translation>Эти слова открывают тетрадь. Придумайте новую фразу: старая больше не подойдёт.</translation>
    </message>
    <message>
        <source>Type the words by their numbers. After four letters a word completes itself, and Enter goes on.</source>
        <translation>Вводите слова по номерам. После четырёх букв слово дополнится само, Enter ведёт дальше.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Парольная фраза забыта</translation>
    </message>
    <message>
        <source>The twenty words belong together.</source>
        <translation>Двадцать слов подходят друг к другу.</translation>
    </message>
    <message>
        <source>The twenty words belong together: paper {number} of set {set}.</source>
        <translation>Двадцать слов подходят друг к другу: лист {number} набора {set}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>The words you hear</source>
        <translation>Слова, которые вы слышите</translation>
    </message>
    <message>
        <source>Trying the words on the notebook.</source>
        <translation>Слова примеряются к тетради.</translation>
    </message>
    <message>
        <source>Two of my three papers</source>
        <translation>Два из трёх моих листов</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Что у вас есть</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Слово {number}</translation>
    </message>
    <message>
        <source>Word {number} is missing.</source>
        <translation>Не хватает слова {number}.</translation>
    </message>
    <message>
        <source>not a word</source>
        <translation>нет такого</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>A notebook from its backup</source>
        <translation>Тетрадь из резервной копии</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выбрать копию</translation>
    </message>
    <message>
        <source>Facilitators send again what you had not confirmed: ask them for their packets.</source>
        <translation>Ведущие пришлют ещё раз всё, что вы не подтвердили: попросите у них пакеты.</translation>
    </message>
    <message>
        <source>First of the two papers</source>
        <translation>Первый из двух листов</translation>
    </message>
    <message>
        <source>It is a file whose name ends in {ending}, on the stick or disk where it was written. The backup itself stays as it is.</source>
        <translation>Это файл, имя которого кончается на {ending}, на той флешке или диске, куда его записали. Сама копия останется как есть.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая фраза</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Открыть тетрадь</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Открываем. Так и задумано, что это не мгновенно.</translation>
    </message>
    <message>
        <source>Second of the two papers</source>
        <translation>Второй из двух листов</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>The backup is of {day}. What was written after that day is not in it.</source>
        <translation>Копия от {day}. Записанного после этого дня в ней нет.</translation>
    </message>
    <message>
        <source>Two papers</source>
        <translation>Два листа</translation>
    </message>
    <message>
        <source>Unpacking the backup and reading all of it</source>
        <translation>Распаковываем копию и читаем её целиком</translation>
    </message>
    <message>
        <source>You also need two of the programme&apos;s three recovery papers.</source>
        <translation>Ещё нужны два из трёх листов восстановления программы.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>A guide of our own</source>
        <translation>Своё руководство</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closing round</source>
        <translation>Заключительный круг</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Create the programme first: until then this is kept as a draft.</source>
        <translation>Сначала создайте программу: до этого запись хранится как черновик.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Describe a session</source>
        <translation>Описать встречу</translation>
    </message>
    <message>
        <source>Do this for a session that never was. What is only wrong can be mended.</source>
        <translation>Так убирают встречу, которой не было. Если в ней просто ошибка, её можно исправить.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Every activity</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все ведущие</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a word, a group or a site</source>
        <translation>Слово, группа или площадка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Main exercise</source>
        <translation>Основное упражнение</translation>
    </message>
    <message>
        <source>Make the device card</source>
        <translation>Сделать карточку устройства</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Исправлена</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>No session is written down yet. The first one takes about ten minutes.</source>
        <translation>Пока не описана ни одна встреча. На первую уйдёт минут десять.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Расходится</translation>
    </message>
    <message>
        <source>Nothing here fits what you are looking for.</source>
        <translation>Ничего подходящего не нашлось.</translation>
    </message>
    <message>
        <source>Opening round</source>
        <translation>Первый круг</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Показать все встречи</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The draft is kept here, encrypted, and everything you typed stays.</source>
        <translation>Черновик хранится здесь зашифрованным. Всё, что вы написали, останется.</translation>
    </message>
    <message>
        <source>The draft was deleted.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Эта запись</translation>
    </message>
    <message>
        <source>Two devices answered differently. Mend the record to settle it.</source>
        <translation>Два устройства ответили по-разному. Исправьте запись, чтобы остался один ответ.</translation>
    </message>
    <message>
        <source>Welcome and rules</source>
        <translation>Приветствие и правила</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Что уносим с собой</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Убрать встречу</translation>
    </message>
    <message>
        <source>Withdraw this session? It leaves every list and every figure.</source>
        <translation>Убрать эту встречу? Она исчезнет из всех списков и чисел.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Кто описал</translation>
    </message>
    <message>
        <source>Written down. It goes along with the next packet.</source>
        <translation>Записано. Уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>You can write now. Finishing waits for the invitation from your supervisor.</source>
        <translation>Писать можно уже сейчас. Завершить запись можно будет после приглашения от координатора.</translation>
    </message>
    <message>
        <source>being mended</source>
        <translation>исправляется</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>всё заполнено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>group {code}</source>
        <translation>группа {code}</translation>
    </message>
    <message numerus="yes">
        <source>saved %n minutes ago</source>
        <translation>
            <numerusform>сохранено %n минуту назад</numerusform>
            <numerusform>сохранено %n минуты назад</numerusform>
            <numerusform>сохранено %n минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at {time}</source>
        <translation>сохранено в {time}</translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>только что сохранено</translation>
    </message>
    <message>
        <source>saved on {day}</source>
        <translation>сохранено {day}</translation>
    </message>
    <message>
        <source>site {code}</source>
        <translation>площадка {code}</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>не хватает: {what}</translation>
    </message>
    <message>
        <source>this notebook</source>
        <translation>эта тетрадь</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>убрана</translation>
    </message>
    <message>
        <source>{name} · meeting {number}</source>
        <translation>{name} · встреча {number}</translation>
    </message>
    <message>
        <source>{name} · meeting {number} of {planned}</source>
        <translation>{name} · встреча {number} из {planned}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>**A copied packet** stays closed without your supervisor&apos;s notebook. That it exists, roughly how large it is and when it was made can be seen.</source>
        <translation>**Скопированный пакет** без тетради координатора не открыть. Видно, что он есть, какого он примерно размера и когда сделан.</translation>
    </message>
    <message>
        <source>**Closed, and nobody knows the passphrase:** nothing in the notebook can be read. Each guess costs a computer most of a second and a lot of memory, so take a long passphrase.</source>
        <translation>**Тетрадь закрыта, и фразу никто не знает:** прочитать ничего нельзя. Каждая догадка стоит компьютеру почти секунду и много памяти, поэтому берите длинную фразу.</translation>
    </message>
    <message>
        <source>**Somebody makes you open it:** what has not been handed over, and what is still in its readable time, can be read, and the guides. Packets that were handed over cannot be opened by this laptop.</source>
        <translation>**Вас заставили открыть:** можно прочитать то, что ещё не передано, то, чей срок чтения не прошёл, и руководства. Переданные пакеты этот ноутбук открыть не может.</translation>
    </message>
    <message>
        <source>**Taken while it is open, or spied on** by a program or a camera: nothing protects it.</source>
        <translation>**Забрали открытой или подсмотрели** программой или камерой: от этого не защищает ничто.</translation>
    </message>
    <message>
        <source>**Those who come to the meetings are never in it.** Staff are, by their codes: whoever has the open notebook and the supervisor&apos;s list can tell which device wrote a session.</source>
        <translation>**Тех, кто приходит на встречи, в ней нет никогда.** Сотрудники есть, под кодами: у кого открытая тетрадь и список координатора, тот узнает, на каком устройстве описана встреча.</translation>
    </message>
    <message>
        <source>**We do not hide** that this program is used, and we do not promise that what was deleted is gone from the disk.</source>
        <translation>**Мы не скрываем**, что этой программой пользуются, и не обещаем, что удалённое исчезло с диска.</translation>
    </message>
    <message>
        <source>**Whoever brings together two of the three recovery papers** can open the packets of the whole programme.</source>
        <translation>**Кто соберёт две из трёх бумаг для восстановления**, откроет пакеты всей программы.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Free software, GPL-3.0 or later</source>
        <translation>Свободная программа, GPL-3.0 или новее</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастный</translation>
    </message>
    <message>
        <source>Kind of notebook</source>
        <translation>Вид тетради</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Minutes without typing or movement, 2 to 15. The last 30 seconds are counted down.</source>
        <translation>Минут без нажатий и движений, от 2 до 15. Последние 30 секунд идёт отсчёт.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The digits of this device&apos;s card</source>
        <translation>Цифры карточки этого устройства</translation>
    </message>
    <message>
        <source>The notebook closes by itself</source>
        <translation>Тетрадь закрывается сама</translation>
    </message>
    <message>
        <source>The program never connects to anything. Only “Print…” speaks to the print service.</source>
        <translation>Программа никуда не подключается. Только «Печать…» обращается к службе печати.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>What the program promises, and what it does not</source>
        <translation>Что программа обещает и чего не обещает</translation>
    </message>
    <message>
        <source>You may use, study, pass on and change it. There is no warranty.</source>
        <translation>Её можно использовать, изучать, передавать и менять. Гарантий нет.</translation>
    </message>
    <message>
        <source>comes with the invitation</source>
        <translation>придёт с приглашением</translation>
    </message>
    <message>
        <source>every choice applies at once</source>
        <translation>каждый выбор действует сразу</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>учебная</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>ready to hand over</source>
        <translation>готово к передаче</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>ждём %n человека</numerusform>
            <numerusform>ждём %n человек</numerusform>
            <numerusform>ждём %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the group</source>
        <translation>
            <numerusform>%n в группе</numerusform>
            <numerusform>%n в группе</numerusform>
            <numerusform>%n в группе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n records** not handed over yet</source>
        <translation>
            <numerusform>**%n запись** ещё не передана</numerusform>
            <numerusform>**%n записи** ещё не переданы</numerusform>
            <numerusform>**%n записей** ещё не переданы</numerusform>
        </translation>
    </message>
    <message>
        <source>A code for each place where people meet, never its name.</source>
        <translation>Код для каждого места, где собираются люди, и никогда его название.</translation>
    </message>
    <message>
        <source>A facilitator sends the card and reads its digits to you.</source>
        <translation>Ведущий пришлёт карточку и прочитает вам её цифры.</translation>
    </message>
    <message>
        <source>A title and a country. From then on this notebook can invite others.</source>
        <translation>Название и страна. После этого тетрадь сможет приглашать других.</translation>
    </message>
    <message>
        <source>Ask for it: it is still on their laptop.</source>
        <translation>Попросите его: он ещё на том ноутбуке.</translation>
    </message>
    <message>
        <source>Before a meeting you can print the guide and the tally sheet.</source>
        <translation>Перед встречей можно напечатать руководство и лист подсчёта.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Create the programme</source>
        <translation>Создать программу</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Описать</translation>
    </message>
    <message>
        <source>From {label} packet {numbers} is missing</source>
        <translation>От {label} не пришёл пакет {numbers}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Latest sessions</source>
        <translation>Последние встречи</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Describe your first session: it takes about ten minutes.</source>
        <translation>Пока ничего не записано. Опишите первую встречу: на это уйдёт минут десять.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Print a guide</source>
        <translation>Напечатать руководство</translation>
    </message>
    <message>
        <source>Take in the first device card</source>
        <translation>Добавить первое устройство</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>What came from whom</source>
        <translation>Что от кого пришло</translation>
    </message>
    <message>
        <source>What is paid for: a public title, months, languages, donors by code.</source>
        <translation>То, за что платят: открытое название, месяцы, языки, коды доноров.</translation>
    </message>
    <message>
        <source>Write down the project</source>
        <translation>Записать проект</translation>
    </message>
    <message>
        <source>Write down the sites</source>
        <translation>Записать площадки</translation>
    </message>
    <message>
        <source>Your device card</source>
        <translation>Карточка вашего устройства</translation>
    </message>
    <message>
        <source>Your supervisor needs it to invite this notebook. Until then drafts are kept.</source>
        <translation>Она нужна координатору, чтобы пригласить эту тетрадь. До этого хранятся черновики.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>latest of {day}</source>
        <translation>последняя: {day}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>the oldest is of {day}</source>
        <translation>самая давняя: {day}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A backup that only two papers open.</source>
        <translation>Резервная копия, которую открывают только два листа.</translation>
    </message>
    <message>
        <source>A facilitator&apos;s first day.</source>
        <translation>Первый день ведущего.</translation>
    </message>
    <message>
        <source>A facilitator&apos;s settings.</source>
        <translation>Настройки ведущего.</translation>
    </message>
    <message>
        <source>A new group.</source>
        <translation>Новая группа.</translation>
    </message>
    <message>
        <source>A new passphrase; nothing is lost.</source>
        <translation>Новая парольная фраза; ничего не пропало.</translation>
    </message>
    <message>
        <source>A project: what is paid for.</source>
        <translation>Проект: то, за что платят.</translation>
    </message>
    <message>
        <source>A session as it was written.</source>
        <translation>Встреча, как она записана.</translation>
    </message>
    <message>
        <source>A supervisor founds the programme</source>
        <translation>Координатор создаёт программу</translation>
    </message>
    <message>
        <source>A supervisor&apos;s day: what came from whom.</source>
        <translation>День координатора: что от кого пришло.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s first day: what comes first, in its order.</source>
        <translation>Первый день координатора: что делать сначала и по порядку.</translation>
    </message>
    <message>
        <source>A walk through the notebook</source>
        <translation>Прогулка по тетради</translation>
    </message>
    <message>
        <source>A wrong passphrase is said, with what helps.</source>
        <translation>Фраза неверна: об этом сказано, и сказано, что поможет.</translation>
    </message>
    <message>
        <source>All thirty agree: the device may come in.</source>
        <translation>Совпали все тридцать: устройство можно добавить.</translation>
    </message>
    <message>
        <source>Closed: nothing of it can be read.</source>
        <translation>Закрыто: прочитать ничего нельзя.</translation>
    </message>
    <message>
        <source>Creating the programme: a title, a country.</source>
        <translation>Создаём программу: название и страна.</translation>
    </message>
    <message>
        <source>Digits that differ are seen at once.</source>
        <translation>Если цифры не совпали, это видно сразу.</translation>
    </message>
    <message>
        <source>Every session of the programme.</source>
        <translation>Все встречи программы.</translation>
    </message>
    <message>
        <source>Everything is there again.</source>
        <translation>Всё снова на месте.</translation>
    </message>
    <message>
        <source>Groups, and how far they are.</source>
        <translation>Группы и докуда они дошли.</translation>
    </message>
    <message>
        <source>How it went: short, and without names.</source>
        <translation>Как прошло: коротко и без имён.</translation>
    </message>
    <message>
        <source>In the programme, with a label and nothing else.</source>
        <translation>В программе: код, и больше ничего.</translation>
    </message>
    <message>
        <source>Its debrief page</source>
        <translation>Лист обсуждения к нему</translation>
    </message>
    <message>
        <source>Its tally sheet</source>
        <translation>Лист подсчёта к нему</translation>
    </message>
    <message>
        <source>Mended: the older words stay in the notebook&apos;s log.</source>
        <translation>Исправлено: прежние слова остаются в журнале тетради.</translation>
    </message>
    <message>
        <source>No group has arrived yet.</source>
        <translation>Пока не пришла ни одна группа.</translation>
    </message>
    <message>
        <source>No group yet.</source>
        <translation>Групп пока нет.</translation>
    </message>
    <message>
        <source>No session yet; writing may begin before the invitation comes.</source>
        <translation>Встреч пока нет; писать можно и до приглашения.</translation>
    </message>
    <message>
        <source>Nothing has come from anybody yet.</source>
        <translation>Ни от кого пока ничего не пришло.</translation>
    </message>
    <message>
        <source>Nothing to exchange before there is a programme.</source>
        <translation>Пока нет программы, обмениваться нечем.</translation>
    </message>
    <message>
        <source>On the supervisor&apos;s laptop.</source>
        <translation>На ноутбуке координатора.</translation>
    </message>
    <message>
        <source>One paper at a time, copied by hand.</source>
        <translation>Листы показываются по одному, их переписывают от руки.</translation>
    </message>
    <message>
        <source>Packet 2 is here, packet 1 is missing and named.</source>
        <translation>Пакет 2 пришёл, пакета 1 не хватает, и он назван.</translation>
    </message>
    <message>
        <source>Papers for the next meeting</source>
        <translation>Бумаги к следующей встрече</translation>
    </message>
    <message>
        <source>Projects and sites travel with every packet.</source>
        <translation>Проекты и площадки едут с каждым пакетом.</translation>
    </message>
    <message>
        <source>Projects and sites, still empty.</source>
        <translation>Проекты и площадки, пока пусто.</translation>
    </message>
    <message>
        <source>Recovery papers: what they are for.</source>
        <translation>Листы восстановления: зачем они.</translation>
    </message>
    <message>
        <source>Safety: by level, never by person.</source>
        <translation>Безопасность: по уровню, а не по человеку.</translation>
    </message>
    <message>
        <source>Searching in all texts.</source>
        <translation>Поиск по всем текстам.</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Карточки мест</translation>
    </message>
    <message>
        <source>Sessions by facilitator, and the internal table.</source>
        <translation>Встречи по ведущим и внутренняя таблица.</translation>
    </message>
    <message>
        <source>Settings, and what the program promises.</source>
        <translation>Настройки и что обещает программа.</translation>
    </message>
    <message>
        <source>Seven words to write down, or words of one&apos;s own.</source>
        <translation>Семь слов, чтобы записать, или свои слова.</translation>
    </message>
    <message>
        <source>Somebody forgot the passphrase: who is calling?</source>
        <translation>Кто-то забыл парольную фразу: кто звонит?</translation>
    </message>
    <message>
        <source>Taken in; a copy that was damaged is refused.</source>
        <translation>Принято; повреждённая копия не принята.</translation>
    </message>
    <message>
        <source>The card is saved; its digits are read aloud.</source>
        <translation>Карточка сохранена, её цифры читают вслух.</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>The facilitators write</source>
        <translation>Ведущие описывают встречи</translation>
    </message>
    <message>
        <source>The first run: what do you do?</source>
        <translation>Первый запуск: чем вы занимаетесь?</translation>
    </message>
    <message>
        <source>The groups of all facilitators.</source>
        <translation>Группы всех ведущих.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>The guide in another language: {name}</source>
        <translation>Руководство на другом языке: {name}</translation>
    </message>
    <message>
        <source>The internal table, as PDF</source>
        <translation>Внутренняя таблица, PDF</translation>
    </message>
    <message>
        <source>The internal table, as a spreadsheet</source>
        <translation>Внутренняя таблица в виде файла таблиц</translation>
    </message>
    <message>
        <source>The invitation is on the stick.</source>
        <translation>Приглашение на флешке.</translation>
    </message>
    <message>
        <source>The invitation, and the digits to be compared.</source>
        <translation>Приглашение и цифры, которые надо сверить.</translation>
    </message>
    <message>
        <source>The laptop is gone; its backup is here.</source>
        <translation>Ноутбука больше нет; резервная копия здесь.</translation>
    </message>
    <message>
        <source>The list of sessions.</source>
        <translation>Список встреч.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten: what do you have?</source>
        <translation>Парольная фраза забыта: что у вас есть?</translation>
    </message>
    <message>
        <source>The programme stands; nobody else is in it yet.</source>
        <translation>Программа создана, других в ней пока нет.</translation>
    </message>
    <message>
        <source>The same notebook on a new laptop.</source>
        <translation>Та же тетрадь на новом ноутбуке.</translation>
    </message>
    <message>
        <source>The supervisor receives</source>
        <translation>Координатор принимает пакеты</translation>
    </message>
    <message>
        <source>The text guard marks what could point to a person.</source>
        <translation>Проверка текста отмечает то, что может указать на человека.</translation>
    </message>
    <message>
        <source>Three notebooks, a supervisor&apos;s and two facilitators&apos;, do the whole work: every picture was taken from the program&apos;s own windows while it was done. All meetings in them are invented.</source>
        <translation>Три тетради — координатора и двух ведущих — делают всю работу. Каждый снимок взят из окон самой программы в это время. Все встречи в них придуманы.</translation>
    </message>
    <message>
        <source>Three steps into the programme.</source>
        <translation>Три шага в программу.</translation>
    </message>
    <message>
        <source>Today, with work under way.</source>
        <translation>«Сегодня», когда работа идёт.</translation>
    </message>
    <message>
        <source>Twenty words to read aloud, for three minutes.</source>
        <translation>Двадцать слов, чтобы прочесть вслух, на три минуты.</translation>
    </message>
    <message>
        <source>Two devices are taken in</source>
        <translation>Добавляют два устройства</translation>
    </message>
    <message>
        <source>Two papers are proved; the secret is gone.</source>
        <translation>Два листа проверены; тайны в тетради больше нет.</translation>
    </message>
    <message>
        <source>Two papers are typed; a wrong word is named.</source>
        <translation>Вводят два листа; неверное слово названо.</translation>
    </message>
    <message>
        <source>Until which day the backup reaches is said.</source>
        <translation>Сказано, до какого дня есть записи.</translation>
    </message>
    <message>
        <source>What is in the packets, before anything is taken.</source>
        <translation>Что в пакетах, пока ничего не принято.</translation>
    </message>
    <message>
        <source>What is on this laptop, said plainly.</source>
        <translation>Что есть на этом ноутбуке, сказано прямо.</translation>
    </message>
    <message>
        <source>What waits to be handed over.</source>
        <translation>Что ждёт передачи.</translation>
    </message>
    <message>
        <source>When and where: what the group knows already is filled in.</source>
        <translation>Когда и где: что о группе известно, уже заполнено.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то случилось</translation>
    </message>
    <message>
        <source>Who came: counted, never named; sums stand where the eye is.</source>
        <translation>Кто пришёл: посчитаны и не названы; сумма стоит перед глазами.</translation>
    </message>
    <message>
        <source>Written, read back and compared.</source>
        <translation>Записано, прочитано обратно и сверено.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Guides and blank sheets need no notebook.</source>
        <translation>Для руководств и пустых листов тетрадь не нужна.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Caps Lock is on, which does no harm</source>
        <translation>Включён Caps Lock, это не мешает</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть набранное</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Не помню парольную фразу</translation>
    </message>
    <message>
        <source>Layout: Cyrillic</source>
        <translation>Раскладка: кириллица</translation>
    </message>
    <message>
        <source>Layout: Latin</source>
        <translation>Раскладка: латиница</translation>
    </message>
    <message>
        <source>Mend the notebook</source>
        <translation>Исправить тетрадь</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Новая тетрадь</translation>
    </message>
    <message>
        <source>Notebooks on this laptop</source>
        <translation>Тетради на этом ноутбуке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Открыть тетрадь</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Открываем. Это нарочно занимает немного времени.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Print a guide</source>
        <translation>Напечатать руководство</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Two layouts: Latin and Cyrillic</source>
        <translation>Две раскладки: латиница и кириллица</translation>
    </message>
    <message>
        <source>Type the passphrase of this notebook.</source>
        <translation>Наберите парольную фразу этой тетради.</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>для тренировки</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Close the notebook (Ctrl+L)</source>
        <translation>Закрыть тетрадь (Ctrl+L)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message numerus="yes">
        <source>Closes after %n min without work</source>
        <translation>
            <numerusform>Закроется через %n мин без дела</numerusform>
            <numerusform>Закроется через %n мин без дела</numerusform>
            <numerusform>Закроется через %n мин без дела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>Закроется через %n с. Любая клавиша оставит её открытой.</numerusform>
            <numerusform>Закроется через %n с. Любая клавиша оставит её открытой.</numerusform>
            <numerusform>Закроется через %n с. Любая клавиша оставит её открытой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>На этом ноутбуке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What you typed last is only on the screen. Close once more to close without it.</source>
        <translation>Последние слова есть только на экране. Закройте ещё раз, если они не нужны.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
</TS>
