package io.saleswright.bench.growth;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Table;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.BsonDocument;

/**
 * What it costs to say who owes what and for how long, as open receivables grow (FIN-05, FIN-17).
 * Pages of the list stay as quick as they are; sums look at everything that is open.
 */
public final class AgeingBenchmark implements Benchmark {

  private static final List<Integer> SIZES = List.of(1_000, 10_000);

  /**
   * A million is not among them: the embedded store holds the entries of its indexes in memory,
   * more than a dozen for each receivable, and answers nobody else while it adds up.
   */
  private static final List<Integer> ALL_SIZES = List.of(10_000, 100_000);

  private static final String COLLECTION = "/api/collection";
  private static final String EXPOSURE = "/api/customer-risks/exposure?by=";
  private static final int DAYS_AGO = 7;

  private final InstantSource clock;

  public AgeingBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ageing";
  }

  /** It writes 100,000 receivables, for which a run of all has no time. */
  @Override
  public boolean onlyByName() {
    return true;
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    List<Integer> sizes = setting.full() ? ALL_SIZES : SIZES;
    Duration each = Duration.ofSeconds(setting.full() ? 10 : 3);
    try (Site site = setting.site();
        MongoClient store = MongoClients.create(site.mongodbUri())) {
      CpuUser storeProcess = site.startStore();
      site.startBroker();
      List<CpuUser> processes =
          List.of(storeProcess, site.startPlain(DebtBook.SERVICE, site.options()));
      Meter meter = new Meter(store, processes);
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      DebtBook book = new DebtBook(store, site, today);
      BsonDocument template = book.first();
      Curve curve = new Curve(sizes);
      for (int size : sizes) {
        book.growTo(size, template);
        List<Question> questions = questions(site, book, today);
        for (Question question : questions) {
          meter.measure(question.name(), 1, question.asked(), each.dividedBy(3));
        }
        for (Question question : questions) {
          curve.add(question.name(), meter.measure(question.name(), 1, question.asked(), each));
        }
      }
      return List.of(curve.debts());
    }
  }

  private static List<Question> questions(Site site, DebtBook book, LocalDate today) {
    String past = "&on=" + today.minusDays(DAYS_AGO);
    return List.of(
        question(site, "collection list: newest", COLLECTION),
        question(
            site, "collection list: a page in the middle", COLLECTION + "?after=" + middle(book)),
        question(
            site, "collection list of a customer", COLLECTION + "?customerId=" + DebtBook.CUSTOMER),
        question(site, "sums by age class", COLLECTION + "/totals?by=AGE_CLASS"),
        question(site, "sums by customer", COLLECTION + "/totals?by=CUSTOMER"),
        question(
            site,
            "sums of a customer by age class",
            COLLECTION + "/totals?by=AGE_CLASS&customerId=" + DebtBook.CUSTOMER),
        question(site, "sums by age class a week ago", COLLECTION + "/totals?by=AGE_CLASS" + past),
        question(site, "exposure by customer", EXPOSURE + "CUSTOMER"),
        question(site, "exposure by salesperson", EXPOSURE + "SALESPERSON"));
  }

  private static String middle(DebtBook book) {
    BsonDocument middle = book.middle();
    Instant created =
        Instant.ofEpochMilli(middle.getDocument("created").getDateTime("at").getValue());
    return Cursor.encode(new Place(created, middle.getString("_id").getValue()));
  }

  private static Question question(Site site, String name, String path) {
    return new Question(
        name,
        DebtBook.SERVICE,
        site.uri(DebtBook.SERVICE),
        site.token("finance", "finance-head"),
        List.of(path));
  }
}
