package io.saleswright.bench.growth;

import io.saleswright.bench.process.Site;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;

/** What is asked of a book of quotes, in the order of the table. */
record QuoteQuestions(Site site, QuoteBook book) {

  private static final int SOME = 50;
  private static final String QUOTES = "/api/quotes";

  List<Question> all() {
    long size = book.size();
    List<String> ids = book.newest(SOME);
    return List.of(
        all("one quote, by its identity", ids.stream().map(id -> QUOTES + "/" + id).toList()),
        all("list: newest", List.of(QUOTES)),
        all("list: a page in the middle", List.of(QUOTES + "?after=" + cursor(size / 2))),
        all("list: a page far back", List.of(QUOTES + "?after=" + cursor(size - size / 20))),
        own("list: own quotes of a salesperson", QUOTES),
        own("work list", QUOTES + "?waitingFor=me"),
        all("list: the one in a hundred that is confirmed", List.of(QUOTES + "?state=CONFIRMING")),
        all("search: quotes of a customer", customers()),
        all("search: the one in a thousand for a project", List.of(QUOTES + "?project=Rarebird")));
  }

  private static List<String> customers() {
    return IntStream.range(0, SOME)
        .mapToObj(number -> QUOTES + "?customerId=" + PaperForms.buyerOf(number))
        .toList();
  }

  private Question all(String name, List<String> paths) {
    return question(name, site.token("supervisor", Firm.SUPERVISOR), paths);
  }

  private Question own(String name, String path) {
    String username = Firm.salesperson(0).substring("DEMO-".length());
    return question(name, site.token(username, "sales-rep"), List.of(path));
  }

  private Question question(String name, String token, List<String> paths) {
    return new Question(name, "contract", site.uri("contract"), token, paths);
  }

  private String cursor(long place) {
    BsonDocument quote = book.at(place);
    Instant created =
        Instant.ofEpochMilli(quote.getDocument("created").getDateTime("at").getValue());
    return Cursor.encode(new Place(created, quote.getString("_id").getValue()));
  }
}
