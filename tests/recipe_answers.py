"""What each recipe must answer of the report, written by hand from its text; rows as `a | b`, in any order.

Names are short here and spelt out by NAMES. Where a row needs a judgement, the note above it says which words of the
report it rests on.
"""

NAMES = {
    "Alkmaar": "Gemeente Alkmaar",
    "Amsterdam": "Gemeente Amsterdam",
    "Den Haag": "Gemeente Den Haag",
    "Aruba": "Ministerie van Justitie van Aruba",
    "Curaçao": "Ministerie van Justitie van Curaçao",
    "Sint-Maarten": "Ministerie van Justitie van Sint-Maarten",
    "Antillen": "Ministerie van Justitie van de Nederlandse Antillen",
    "BZ": "Ministerie van Buitenlandse Zaken",
    "CCV": "Centrum voor Criminaliteitspreventie en Veiligheid",
    "DNR": "Dienst Nationale Recherche",
    "IND": "Immigratie- en Naturalisatiedienst",
    "India": "Ministry of Overseas Indian Affairs (India)",
    "KMar": "Koninklijke Marechaussee",
    "KvK": "Kamer van Koophandel",
    "LIEC": "Landelijk Informatie- en Expertisecentrum",
    "MIG": "Mensenhandel- en smokkel Informatie Groep",
    "OM": "Openbaar Ministerie",
    "Politie": "Nationale Politie",
    "SZW": "Ministerie van Sociale Zaken en Werkgelegenheid",
    "TF": "Task Force Mensenhandel",
    "UWV": "Uitvoeringsinstituut Werknemersverzekeringen",
    "V&J": "Ministerie van Veiligheid en Justitie",
    "VWS": "Ministerie van Volksgezondheid, Welzijn en Sport",
}

ANSWERS = {
    # 1.9: the mayor of Alkmaar meets the press; 7.3: Amsterdam gives the national coordinator; 2.7: Den Haag directs.
    # Rotterdam pays for the pilot of chapter 9, and the five that receive a questionnaire (1.1) do nothing in it.
    "gemeenten-die-handelen": """
        Alkmaar | Communicatiestrategie met één kernboodschap
        Alkmaar | Samen de pers te woord bij de actie in Alkmaar
        Amsterdam | EU-project over het herkennen van slachtoffers
        Amsterdam | Frans EU-project over herkennen van slachtoffers
        Den Haag | Brieven aan gemeenten over betrokken rechtspersonen
    """,
    # No action names housing. Of identity, the pilots at the KvK (1.4) see and pass on what happens at registration.
    # Of money, the report speaks of confiscation and of investigation (chapter 10), not of signals or of inspection.
    "lege-vakken": """
        Huisvesting | signalering
        Huisvesting | informatiedeling
        Huisvesting | toelating en vergunning
        Huisvesting | toezicht en handhaving
        Huisvesting | opsporing en vervolging
        Huisvesting | sanctie en afpakken
        Identiteit | toelating en vergunning
        Identiteit | toezicht en handhaving
        Identiteit | opsporing en vervolging
        Financiën | signalering
        Financiën | toezicht en handhaving
    """,
    # docs/identifiers.md says in which two sources each was read.
    "overheden-met-kenmerk": """
        Belastingdienst | oorg/oorg12368
        Alkmaar | gemeente/gm0361
        Amsterdam | gemeente/gm0363
        Den Haag | gemeente/gm0518
        Gemeente Rotterdam | gemeente/gm0599
        Gemeente Utrecht | gemeente/gm0344
        IND | oorg/oorg10222
        Inspectie SZW | oorg/oorg12349
        Inspectie van het Onderwijs | oorg/oorg12355
        KvK | zbo/zb000184
        Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | ministerie/mnre1034
        BZ | ministerie/mnre1013
        Ministerie van Onderwijs, Cultuur en Wetenschap | ministerie/mnre1109
        SZW | ministerie/mnre1073
        V&J | ministerie/mnre1058
        VWS | ministerie/mnre1025
        Politie | oorg/oorg10264
        OM | oorg/oorg12371
        Raad van State | oorg/oorg10008
        Raad voor de Kinderbescherming | oorg/oorg12374
        Raad voor de Rechtspraak | oorg/oorg10038
        Rechtbank Amsterdam | oorg/oorg10018
        Rechtbank Oost-Brabant | oorg/oorg10025
        Rechtbank Overijssel | oorg/oorg10026
        Rechtbank Rotterdam | oorg/oorg10027
        Schadefonds Geweldsmisdrijven | zbo/zb000196
        Sociale Verzekeringsbank | zbo/zb000143
        Tweede Kamer der Staten-Generaal | oorg/oorg10002
        UWV | zbo/zb000117
        Wetenschappelijk Onderzoek- en Documentatiecentrum | oorg/oorg12375
    """,
    # 7.12, 7.10, 7.11, 7.1, 6.6, 8.2, 5.4, 4.1, 1.2, 2.5b. The LIEC sees to the covenants (4.1); that alone makes it a
    # party here. The Dutch side of the memorandum with China is not named.
    "partijen-bij-afspraken": """
        Afspraak binnen het Koninkrijk, 2009 | Aruba | ondertekend
        Afspraak binnen het Koninkrijk, 2009 | Antillen | ondertekend
        Afspraak binnen het Koninkrijk, 2009 | V&J | ondertekend
        Afspraak binnen het Koninkrijk, juni 2011 | Aruba | ondertekend
        Afspraak binnen het Koninkrijk, juni 2011 | Curaçao | ondertekend
        Afspraak binnen het Koninkrijk, juni 2011 | Sint-Maarten | ondertekend
        Afspraak binnen het Koninkrijk, juni 2011 | V&J | ondertekend
        Afspraak met China over politiesamenwerking | Chinese autoriteiten | ondertekend
        Afspraak met India over migratie | SZW | niet ondertekend
        Afspraak met India over migratie | India | niet ondertekend
        Afspraak van het Landelijk Parket met het Roemeense parket | Landelijk Parket | afgesproken
        Afspraak van het Landelijk Parket met het Roemeense parket | Roemeens openbaar ministerie | afgesproken
        Afspraken om grote groepen slachtoffers op te vangen | CoMensha | afgesproken
        Afspraken om grote groepen slachtoffers op te vangen | Inspectie SZW | afgesproken
        Afspraken om grote groepen slachtoffers op te vangen | SZW | afgesproken
        Afspraken om grote groepen slachtoffers op te vangen | V&J | afgesproken
        Afspraken om grote groepen slachtoffers op te vangen | VWS | afgesproken
        Afspraken over aanmelden van slachtoffers rond actiedagen | CoMensha | aangekondigd
        Afspraken over aanmelden van slachtoffers rond actiedagen | Inspectie SZW | aangekondigd
        Afspraken tussen gerechten over mensenhandelzaken | Rechtspraak | aangekondigd
        Afspraken van BZ, UWV en IND over samenwerken | BZ | afgesproken
        Afspraken van BZ, UWV en IND over samenwerken | IND | afgesproken
        Afspraken van BZ, UWV en IND over samenwerken | UWV | afgesproken
        Eerdere bestuurlijke convenanten over gegevens delen | LIEC | afgesproken
        Gemeenten pakken misstanden in massagesalons integraal aan | gemeenten | afgesproken
        Gemeenten pakken misstanden in massagesalons integraal aan | ketenpartners | afgesproken
        LIEC-convenant, ondertekend door de IND | IND | ondertekend
        Landelijk parapluconvenant | LIEC | ondertekend
        Landelijk parapluconvenant | landelijke convenantpartijen | ondertekend
        Landelijk parapluconvenant | gemeenten | ondertekend
        Landelijk parapluconvenant | provincies | ondertekend
        Nieuw RIEC-convenant | DNR | in voorbereiding
        Nieuw RIEC-convenant | Inspectie SZW | in voorbereiding
        Nieuw RIEC-convenant | KMar | in voorbereiding
    """,
    # Access: IND with its MIG, investigation services, BZ and UWV (chapter 5); V&J, KMar and CoMensha make the bulletin for aviation staff (1.6).
    # Recruiting: the Rotterdam police and the youth services in the pilot on loverboys (chapter 9).
    "partners-bij-een-stap": """
        org/comensha | CoMensha
        org/ind | IND
        org/kmar | KMar
        org/mig | MIG
        org/bz | BZ
        org/venj | V&J
        org/politie-rotterdam-rijnmond | Politie Rotterdam-Rijnmond
        org/uwv | UWV
        org/jeugdveld | jeugdveld
        org/opsporingsdiensten | opsporingsdiensten
    """,
    # What the plan dates before April 2013, without a word that it is there. “niet-geleverd” where the text says that it
    # is not, or puts it later. Bounds: quarters and halves end on their last day, spring 20 June, autumn 20 December.
    "termijnen-die-voorbij-zijn": """
        1.1 | Voorbereiding 2011 | 2011-12-31 | niet-gemeld
        1.1 | Realisatie 2012 | 2012-12-31 | niet-gemeld
        1.9 | Uiterlijk in het voorjaar van 2012 | 2012-06-20 | niet-gemeld
        2.1 | in het derde kwartaal van 2011 | 2011-09-30 | niet-geleverd
        2.1 | tot einde 2012 | 2012-12-31 | niet-geleverd
        2.2b | 4e kwartaal 2012 | 2012-12-31 | niet-geleverd
        2.2c | 2e kwartaal 2012 | 2012-06-30 | niet-gemeld
        2.3 | tot eind 2012 | 2012-12-31 | niet-gemeld
        2.5b | 3e kwartaal 2011 | 2011-09-30 | niet-gemeld
        2.5c | 1e kwartaal 2012 | 2012-03-31 | niet-gemeld
        2.6 | eind 2011 | 2011-12-31 | niet-geleverd
        3.2 | 2011 | 2011-12-31 | niet-gemeld
        3.5 | 1e helft 2012 | 2012-06-30 | niet-gemeld
        3.8 | tweede helft 2012 | 2012-12-31 | niet-gemeld
        4.2 | in 2011 | 2011-12-31 | niet-gemeld
        4.2 | in 2012 | 2012-12-31 | niet-gemeld
        4.3 | in het najaar van 2011 | 2011-12-20 | niet-geleverd
        5.2 | 3e kwartaal 2011 | 2011-09-30 | niet-gemeld
        5.7 | 1e kwartaal 2012 | 2012-03-31 | niet-gemeld
        6.1 | rond de zomer van 2011 | 2011-09-22 | niet-gemeld
        6.2 | tweede helft 2011 | 2011-12-31 | niet-gemeld
        6.3 | eind 2012 | 2012-12-31 | niet-geleverd
        6.6 | 2011 | 2011-12-31 | niet-gemeld
        6.7 | eerste helft 2012 | 2012-06-30 | niet-geleverd
        7.4 | in mei/juni 2012 | 2012-06-30 | niet-geleverd
        7.11 | in juni 2011 | 2011-06-30 | niet-geleverd
        11.2 | eerste helft 2012 | 2012-06-30 | niet-geleverd
        11.3 | in 2012 | 2012-12-31 | niet-geleverd
    """,
    # Work in words (“arbeidsuitbuiting”): 1.2, 1.4, 3.1–3.8, 11.2. Access in words (“misbruik van verblijfsprocedures”,
    # “mvv-aanvragen”): 5.4–5.6. What is promised and not there (11.3) is no work; hotels (1.6) are our reading.
    "volgens-de-bron": """
        CCV | Arbeid
        Inspectie SZW | Arbeid
        KvK | Arbeid
        SZW | Arbeid
        Politie | Arbeid
        gemeenten | Arbeid
        IND | Entree
        MIG | Entree
        BZ | Entree
        UWV | Entree
    """,
    # Action 5.4: its own text and the introduction in 2011, three sentences of the progress in 2013.
    "waar-staat-het": """
        2011-03-31 | bezig | hoofdstuk 5 | Rapportages over het misbruik
        2011-03-31 | bezig | hoofdstuk 5, actie 5.4 | De IND verzamelt signalen
        2013-04-08 | bezig | hoofdstuk 5, actie 5.4 | Voorts heeft de IND
        2013-04-08 | bezig | hoofdstuk 5, actie 5.4 | Naar aanleiding van deze
        2013-04-08 | bezig | hoofdstuk 5, actie 5.4 | Gebleken is dat met
    """,
    # 8.1 and 8.2 “wetgevingstraject”, 5.1 “afhankelijk van”; 1.7, 2.1 and 2.2b all wait for the prostitution act.
    "wat-wacht-op-een-wet": """
        Gerechten bouwen kennis over mensenhandel op | Wet herziening gerechtelijke kaart | in-werking
        Mensenhandelzaken bij minder gerechten | Wet herziening gerechtelijke kaart | in-werking
        Website met beleid en ketenafspraken over verblijf | Wet modern migratiebeleid |
        Communicatieplan om gemeenten bewuster te maken | Wet regulering prostitutie (Wrp) | in-voorbereiding
        De prostitutiewet invoeren en knelpunten melden | Wet regulering prostitutie (Wrp) | in-voorbereiding
        Opleidingsmodules voor gemeenteambtenaren | Wet regulering prostitutie (Wrp) | in-voorbereiding
    """,
    # Work: actions 2.5e, 3.1, 3.2, 3.6, 3.7, 3.8, 6.7, 7.3, 7.6, 8.3 (10); the meetings of the CCV and the training of the
    # Inspectie SZW (2); the project for 14 countries with its start, Praag–Sarajevo, Boedapest, Budva and seminar (6);
    # the pilots at the KvK and the EU project on victims (2).
    # Other: 7.3 with its project, Den Bosch and the Drechtsteden. Sexual: 7.3 with its project, 9.1–9.7 (7), the pilot on
    # loverboys with its congress, the conference and the training for youth care (4), the pilot 273f and its
    # presentation, Horeca Nederland (hotelprostitutie), the teams with Bulgaria (4).
    "werk-per-vorm": """
        arbeidsuitbuiting | 23
        overige uitbuiting | 4
        seksuele uitbuiting | 17
    """,
    # Who “zal”, “stelt”, “ontwikkelt”, “draagt zorg” or stands behind the action in brackets. A heading gives no leader,
    # nor does an action in the passive (5.5: “er zal … worden georganiseerd”).
    "wie-trekt-wat": """
        1.2 | Proeftuinen bezoeken en knelpunten helpen oplossen | TF
        1.6 | Partners buiten de Task Force erbij halen | TF
        1.7 | De prostitutiewet invoeren en knelpunten melden | V&J
        1.8 | Gemengde controles promoten | TF
        2.1 | Communicatieplan om gemeenten bewuster te maken | V&J
        2.2b | Opleidingsmodules voor gemeenteambtenaren | V&J
        2.2c | Netwerk van gemeenten om expertise te delen | CCV
        2.2c | Netwerk van gemeenten om expertise te delen | V&J
        2.4a | Aanbevelingen uit proeftuinen bij gemeenten brengen | V&J
        2.4b | Uitkomsten van de pilot RIEC-EMM invoeren | V&J
        2.5a | Vaste afspraken over gegevens delen via RIEC's | V&J
        2.5b | Landelijke diensten aansluiten op RIEC's en LIEC | V&J
        2.5c | Afspraak over integrale handhavingsacties | V&J
        2.5d | Bestuurlijke dossiers en rapportages: één format | V&J
        2.5e | Arbeidsuitbuiting in de aanpak van RIEC's en LIEC | V&J
        2.6 | Plan voor meer samenwerking met private partijen | V&J
        2.7 | Brieven aan gemeenten over betrokken rechtspersonen | Den Haag
        3.2 | Internationaal samenwerken in de opsporing | Inspectie SZW
        3.4 | Data-analyse die tot onderzoeken leidt | Inspectie SZW
        3.5 | Meer weten over groepen die risico lopen bij werk | SZW
        3.6 | Stroomschema arbeidsuitbuiting voor ketenpartners | SZW
        3.7 | Kennis over bijzondere opsporingsmiddelen | Inspectie SZW
        3.8 | Bewustwording bij ambassades, gemeenten en RCF | SZW
        4.1 | Bestuurlijke convenanten over gegevens delen uitvoeren | LIEC
        5.1 | Website met beleid en ketenafspraken over verblijf | IND
        5.4 | Signalen van misbruik van verblijfsprocedures delen | IND
        5.6 | Instructie aan de posten over twijfelachtige mvv-aanvragen | BZ
        5.7 | Eerder voortgezet verblijf voor wie meewerkt | TF
        6.3 | Regiocoördinatoren bij gemeenten aanmoedigen | TF
        6.4 | Notitie over doorstroom uit de opvang | Federatie Opvang
        6.6 | Inspectie SZW geeft zorg en opvang meer aandacht | Inspectie SZW
        7.4 | Europese conferentie met subsidie van de EU | V&J
        7.11 | Afspraak met India over migratie | SZW
        7.12 | Samenwerking binnen het Koninkrijk | Aruba
        7.12 | Samenwerking binnen het Koninkrijk | Curaçao
        7.12 | Samenwerking binnen het Koninkrijk | Sint-Maarten
        7.12 | Samenwerking binnen het Koninkrijk | V&J
        8.1 | Mensenhandelzaken bij minder gerechten | OM
        8.1 | Mensenhandelzaken bij minder gerechten | Rechtspraak
        8.2 | Gerechten bouwen kennis over mensenhandel op | Rechtspraak
        8.3 | Richtlijn voor strafeisen bij arbeidsuitbuiting | OM
        8.4 | Handleiding voor het requisitoir in mensenhandelzaken | OM
        9.5 | Onderzoek naar slachtoffers van loverboys | VWS
        9.6 | Handreiking over loverboys en opvang van slachtoffers | V&J
        10.1 | Aanjagen van de aanpak van daders en hun vermogen | TF
        11.1 | KMar bekijkt de internetstrategie van de politie | KMar
        11.2 | Landelijk onderzoek naar niet-vergunde escort | Politie
        11.3 | Handreiking om illegale prostitutie online te vinden | V&J
    """,
}
# A row for each organisation; these are some of them.
SOME = {
    "namen-in-twee-talen": """
        V&J | Ministry of Security and Justice
        OM | Public Prosecution Service
        IND | Immigration and Naturalisation Service
        KvK | Chamber of Commerce
        Alkmaar | Municipality of Alkmaar
        Raad van State | Council of State
        Raad voor de Kinderbescherming | Child Care and Protection Board
        gemeenten | municipalities
        scholen | schools
    """,
}
SHORT = {"overheden-met-kenmerk": "https://identifier.overheid.nl/tooi/id/"}  # what every address begins with
HOME = "https://w3id.org/ketenkaart/id/"


def expected(name: str) -> set[tuple[str, ...]]:
    """Return the rows that a recipe must give, spelt out."""
    rows = set()
    for line in (ANSWERS.get(name) or SOME[name]).strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if name in SHORT:
            cells[-1] = SHORT[name] + cells[-1]
        if name == "partners-bij-een-stap":
            cells[0] = HOME + cells[0]
        rows.add(tuple(NAMES.get(cell, cell) for cell in cells))
    return rows
