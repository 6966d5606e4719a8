package nl.driehoek.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** How cards and sets stand in an index: their words by place, and what filters ask for. */
final class IndexFields {
    /** The fields that hold words. */
    static final List<String> NAMES =
            Stream.of(Place.values()).map(Place::field).distinct().toList();

    private static final String ENTRY = "entry";
    private static final String DECK = "deck";
    private static final String THEME = "theme";
    private static final String IN_SET = "inSet";
    private static final String KIND = "kind";
    private static final double BUFFER_MB = 128;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.freeze();
    }

    private IndexFields() {}

    /** Writes all of these. */
    static void write(Directory directory, List<Entry> entries) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(document(entries.get(i), i));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(Entry entry, int number) {
        Document document = new Document();
        document.add(new NumericDocValuesField(ENTRY, number));
        document.add(new StringField(DECK, entry.deck().id(), Field.Store.NO));
        document.add(new StringField(THEME, entry.set().theme(), Field.Store.NO));
        document.add(new StringField(IN_SET, entry.set().id(), Field.Store.NO));
        entry.card()
                .map(Card::kind)
                .ifPresent(kind -> document.add(new StringField(KIND, kind.word(), Field.Store.NO)));
        terms(entry).forEach((field, terms) -> document.add(new Field(field, Terms.stream(terms), WORDS)));
        return document;
    }

    private static Map<String, List<String>> terms(Entry entry) {
        Morphology morphology = Morphology.of(entry.deck().info().language());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        entry.texts()
                .forEach((place, text) -> fields.computeIfAbsent(place.field(), _ -> new ArrayList<>())
                        .addAll(Terms.of(text, morphology)));
        return fields;
    }

    /** What is asked for among what a filter lets through. */
    static Query within(Query asked, Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(asked, Occur.MUST);
        filter.deck().ifPresent(id -> only(all, DECK, id));
        filter.theme().ifPresent(id -> only(all, THEME, id));
        filter.set().ifPresent(id -> only(all, IN_SET, id));
        if (!filter.kinds().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            filter.kinds().forEach(kind -> any.add(new TermQuery(new Term(KIND, kind.word())), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }

    private static void only(BooleanQuery.Builder all, String field, String value) {
        all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    /** The numbers of the entries that fit best, the best first. */
    static List<Integer> best(IndexSearcher searcher, Query query, int most) throws IOException {
        NumericDocValues entries = MultiDocValues.getNumericValues(searcher.getIndexReader(), ENTRY);
        List<Integer> found = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        ScoreDoc[] best = searcher.search(query, most).scoreDocs;
        List<Integer> inOrder = Stream.of(best).map(hit -> hit.doc).sorted().toList();
        for (int doc : inOrder) {
            entries.advanceExact(doc);
            numbers.put(doc, (int) entries.longValue());
        }
        Stream.of(best).map(hit -> numbers.get(hit.doc)).forEach(found::add);
        return found;
    }
}
