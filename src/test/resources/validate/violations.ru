# Each part breaks conforming.ttl in one way. Its heading names all shapes that must complain, and nothing else may.
# The prefixes are those of conforming.ttl.

### label
DELETE { claim:said rdfs:label ?label } WHERE { claim:said rdfs:label ?label }

### inDocument
DELETE DATA { claim:said parley:inDocument document:selen-courier-17-0a1b2c3d }

### inSentence
DELETE DATA { condition:free parley:inSentence sentence:0 }

### span
DELETE { happening:said oa:hasTarget ?span } WHERE { happening:said oa:hasTarget ?span }

### NoBlankNode
INSERT DATA { [] a skos:Concept ; rdfs:label "the border" }

### NoBlankNode
# One that no shape is about.
INSERT DATA { claim:said rdfs:seeAlso [] }

### documentName
INSERT DATA { document:selen-courier-17-0a1b2c3d parley:name "another.txt" }

### documentId
DELETE DATA { document:selen-courier-17-0a1b2c3d parley:documentId "courier/17" }

### documentHash
DELETE { ?document parley:sha256 ?hash } INSERT { ?document parley:sha256 "ABCDEF" } WHERE { ?document parley:sha256 ?hash }

### documentLength
DELETE { ?document parley:length ?length } INSERT { ?document parley:length "long" } WHERE { ?document parley:length ?length }

### documentRun
DELETE DATA { document:selen-courier-17-0a1b2c3d prov:wasGeneratedBy run:00112233aabbccdd }

### documentTitle
INSERT DATA { document:selen-courier-17-0a1b2c3d dcterms:title "Another title" }

### documentDate
DELETE { ?document dcterms:date ?date } INSERT { ?document dcterms:date "7 May 2031" } WHERE { ?document dcterms:date ?date }

### documentDate
# A day that does not exist.
DELETE { ?document dcterms:date ?date } INSERT { ?document dcterms:date "2031-02-30"^^xsd:date } WHERE { ?document dcterms:date ?date }

### documentPublisher
INSERT DATA { document:selen-courier-17-0a1b2c3d dcterms:publisher entity:belmar }

### documentUrl
DELETE { ?document schema:url ?url } INSERT { ?document schema:url "https://courier.example/17" } WHERE { ?document schema:url ?url }

### documentLanguage
INSERT DATA { document:selen-courier-17-0a1b2c3d dcterms:language "fr" }

### sentenceIndex
INSERT DATA { sentence:0 parley:index -1 }

### sentenceWords
DELETE { sentence:3 parley:text ?text }
WHERE { sentence:3 parley:text ?text }

### sentenceText LengthOfSpan
DELETE { sentence:3 parley:text ?text } INSERT { sentence:3 parley:text "" } WHERE { sentence:3 parley:text ?text }

### startOffset
DELETE { sentence:3 oa:start ?start } INSERT { sentence:3 oa:start 9999 } WHERE { sentence:3 oa:start ?start }

### startOffset
DELETE { sentence:3 oa:start ?start } WHERE { sentence:3 oa:start ?start }

### endOffset
DELETE { span:206-209\#position oa:end ?end } INSERT { span:206-209\#position oa:end "209"^^xsd:decimal } WHERE { span:206-209\#position oa:end ?end }

### spanSource
DELETE { span:206-209 oa:hasSource ?source } INSERT { span:206-209 oa:hasSource sentence:0 } WHERE { span:206-209 oa:hasSource ?source }

### spanPosition
DELETE DATA { span:206-209 oa:hasSelector span:206-209\#position }

### spanQuote
INSERT DATA { span:206-209 oa:hasSelector span:0-87\#quote }

### quoteExact spanQuote
DELETE DATA { span:206-209\#quote oa:exact "she" }

### quotePrefix
INSERT DATA { span:206-209\#quote oa:prefix "another" }

### quoteSuffix
INSERT DATA { span:206-209\#quote oa:suffix "another" }

### wikidataId
INSERT DATA { entity:belmar parley:wikidataId "Q007" }

### exactMatch
INSERT DATA { entity:belmar skos:exactMatch <https://www.wikidata.org/wiki/Q103> }

### closeMatch
INSERT DATA { entity:belmar skos:closeMatch <http://dbpedia.org/resource/Belmar> }

### refersTo
DELETE { mention:206-209 parley:refersTo ?entity } INSERT { mention:206-209 parley:refersTo concept:crew-33333333 } WHERE { mention:206-209 parley:refersTo ?entity }

### mentionKind
DELETE { mention:206-209 parley:mentionKind ?kind } INSERT { mention:206-209 parley:mentionKind parley:Statement } WHERE { mention:206-209 parley:mentionKind ?kind }

### linkEntity
DELETE DATA { link:arvania-Q101 parley:entity entity:arvania }

### linkItem
DELETE { ?link parley:item ?item } INSERT { ?link parley:item <http://www.wikidata.org/entity/P17> } WHERE { ?link parley:item ?item }

### linkScore
DELETE { ?link parley:score ?score } INSERT { ?link parley:score 1.01 } WHERE { ?link parley:score ?score }

### rule
DELETE { claim:said parley:rule ?rule } WHERE { claim:said parley:rule ?rule }

### rulePrecision
INSERT DATA { claim:said parley:rulePrecision 0.8 }

### words
INSERT DATA { status:part parley:text "other words" }

### time
INSERT DATA { happening:said parley:time "yesterday" }

### begin
INSERT DATA { status:part parley:begin "spring" }

### end
INSERT DATA { status:part parley:end "2031-05-05T12:00:00"^^xsd:dateTime }

### noTimeBesideInterval
INSERT DATA { happening:clashed parley:time "2031-05-04"^^xsd:date }

### IntervalInOrder
DELETE DATA { happening:clashed parley:begin "2031-05-03"^^xsd:date } ;
INSERT DATA { happening:clashed parley:begin "2031-06"^^xsd:gYearMonth }

### speaker
INSERT DATA { claim:said parley:speaker concept:crew-33333333 }

### addressee
INSERT DATA { claim:said parley:addressee "Belmar" }

### cue
INSERT DATA { claim:said parley:cue "told" }

### speechAct
INSERT DATA { claim:said parley:speechAct parley:Statement }

### speechAct
# The event type of the same name is no speech act.
DELETE { claim:said parley:speechAct ?act } INSERT { claim:said parley:speechAct event:Demand } WHERE { claim:said parley:speechAct ?act }

### quoting
DELETE DATA { claim:said parley:quoting parley:NoQuote }

### quote
INSERT DATA { claim:added parley:quote "Tarsia gehört zu Arvania"@de }

### withheld
INSERT DATA { claim:said parley:withheld false }

### oneProposition
INSERT DATA { claim:said parley:proposition proposition:free }

### oneProposition
DELETE DATA { status:part parley:proposition proposition:part }

### within
DELETE DATA { claim:alleged parley:within claim:denied } ;
INSERT DATA { claim:alleged parley:within happening:shelled }

### codedAs
INSERT DATA { claim:said parley:codedAs event:Say }

### reports
INSERT DATA { claim:said parley:reports proposition:shell }

### quotedFrom
DELETE { claim:said prov:wasQuotedFrom ?document } WHERE { claim:said prov:wasQuotedFrom ?document }

### ClaimVoice
DELETE DATA { claim:said a parley:Event }

### ClaimVoice
DELETE DATA { claim:alleged parley:within claim:denied }

### NestedClaim
INSERT DATA { claim:added parley:within claim:said }

### predicate
DELETE DATA { proposition:free rdf:predicate predicate:free }

### predicate
# Described nowhere.
DELETE DATA { proposition:free rdf:predicate predicate:free } ;
INSERT DATA { proposition:free rdf:predicate predicate:unknown }

### subject
INSERT DATA { proposition:free rdf:subject entity:arvania }

### propositionObject
INSERT DATA { proposition:withdraw rdf:object "its troops" }

### qualifier
INSERT DATA { proposition:withdraw parley:qualifier sentence:0 }

### onePolarity
DELETE { claim:said parley:polarity ?polarity } WHERE { claim:said parley:polarity ?polarity }

### onePolarity
INSERT DATA { status:part parley:polarity parley:Negative }

### oneModality
INSERT DATA { happening:shelled parley:modality parley:Claimed }

### eventType
DELETE { happening:said parley:eventType ?type } INSERT { happening:said parley:eventType event:Sneeze } WHERE { happening:said parley:eventType ?type }

### eventType
INSERT DATA { happening:said parley:eventType event:Visit }

### trigger
INSERT DATA { happening:said parley:trigger "spoke" }

### initiator
INSERT DATA { happening:said parley:initiator sentence:0 }

### target
INSERT DATA { happening:said parley:target "reporters" }

### participant
INSERT DATA { happening:said parley:participant concept:crew-33333333 }

### location
INSERT DATA { happening:said parley:location concept:valley-22222222 }

### mentionedAgain
INSERT DATA { happening:clashed parley:mentionedAgain sentence:3 }

### CodedEvent
DELETE { happening:said parley:eventType ?type } WHERE { happening:said parley:eventType ?type }

### CodedEvent
DELETE { happening:said parley:trigger ?trigger } WHERE { happening:said parley:trigger ?trigger }

### CodedEvent
DELETE { happening:shelled parley:accordingTo ?claim } WHERE { happening:shelled parley:accordingTo ?claim }

### accordingToDocument
DELETE { happening:said parley:accordingTo ?document } INSERT { happening:said parley:accordingTo claim:said } WHERE { happening:said parley:accordingTo ?document }

### accordingToClaim
DELETE DATA { happening:shelled parley:accordingTo claim:denied } ;
INSERT DATA { happening:shelled parley:accordingTo document:selen-courier-17-0a1b2c3d }

### NoEventFromHearsay accordingToDocument
INSERT DATA { happening:shelled a parley:Event }

### requires
DELETE DATA { condition:free parley:requires proposition:free }

### governs
INSERT DATA { condition:free parley:governs happening:said }

### conditionKind
DELETE { condition:free parley:conditionKind ?kind } INSERT { condition:free parley:conditionKind parley:Conditional } WHERE { condition:free parley:conditionKind ?kind }

### connective
INSERT DATA { condition:free parley:connective "unless" }

### conditionText
DELETE { condition:free parley:conditionText ?text } WHERE { condition:free parley:conditionText ?text }

### consequenceText
INSERT DATA { condition:free parley:consequenceText "something else" }

### setBy
INSERT DATA { condition:free parley:setBy document:selen-courier-17-0a1b2c3d }

### setFor
INSERT DATA { condition:free parley:setFor "Belmar" }

### memberOf
INSERT DATA { condition:free parley:memberOf condition:withdraw }

### deadline
INSERT DATA { condition:free parley:deadline "noon" }

### accordingToSource
DELETE DATA { condition:free parley:accordingTo claim:said }

### accordingToSource
# A speaker is not the claim.
DELETE { status:part parley:accordingTo ?claim } INSERT { status:part parley:accordingTo entity:arvania } WHERE { status:part parley:accordingTo ?claim }

### setMember
DELETE { ?condition parley:memberOf set:both } WHERE { ?condition parley:memberOf set:both }

### SetIsAllOrAny
INSERT DATA { set:both a parley:AnyOf }

### SetIsAllOrAny
DELETE DATA { set:both a parley:AllOf } ;
INSERT DATA { set:both a parley:ConditionSet }

### territory
DELETE { status:part parley:territory ?territory } INSERT { status:part parley:territory entity:person-mira-tolen } WHERE { status:part parley:territory ?territory }

### status
DELETE DATA { status:part parley:status parley:partOf } ;
INSERT DATA { status:part parley:status parley:accordingTo }

### statusObject
INSERT DATA { status:part parley:object concept:border-11111111 }

### mode
DELETE DATA { status:part parley:mode parley:Claimed }

### viewpoint
INSERT DATA { status:part parley:viewpoint claim:added }

### version
DELETE DATA { run:00112233aabbccdd parley:version "0.1.0" }

### ruleSetHash
DELETE DATA { run:00112233aabbccdd parley:ruleSetHash "feedfacefeedface" }

### gazetteerHash
INSERT DATA { run:00112233aabbccdd parley:gazetteerHash "another" }

### noPlainStatus NothingAsserted NothingBetweenEntities
INSERT DATA { entity:tarsia parley:partOf entity:arvania }

### noPlainStatus
# To a literal, with a type of status that no proposition has.
INSERT DATA { entity:tarsia parley:independent true }

### noPlainContainment
INSERT DATA { entity:tarsia <http://www.wikidata.org/prop/direct/P17> <http://www.wikidata.org/entity/Q101> }

### noPlainContainment NothingBetweenEntities
INSERT DATA { entity:port-selen schema:containedInPlace entity:tarsia }

### NothingBetweenEntities
INSERT DATA { entity:port-selen <https://courier.example/capitalOf> entity:belmar }

### NothingAsserted
INSERT DATA { entity:arvania predicate:reopen concept:border-11111111 }

### SafeIri
INSERT DATA { document:selen-courier-17-0a1b2c3d rdfs:seeAlso <javascript:alert(1)> }

### SafeIri
INSERT DATA { document:selen-courier-17-0a1b2c3d rdfs:seeAlso <https://courier.example/a%20b\u202Egpj> }

### WholeText
INSERT DATA { document:selen-courier-17-0a1b2c3d rdfs:label "Tolen\u0000" }

### LengthOfSpan
# Counted in UTF-16 units, of which the emoji has two.
DELETE { span:0-87\#position oa:end ?end } INSERT { span:0-87\#position oa:end 88 } WHERE { span:0-87\#position oa:end ?end }

### SpanInDocument
DELETE { ?document parley:length ?length } INSERT { ?document parley:length 200 } WHERE { ?document parley:length ?length }

### WordsOfSpan
DELETE DATA { span:206-209\#quote oa:exact "she" } ;
INSERT DATA { span:206-209\#quote oa:exact "her" }
