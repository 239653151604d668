package io.saleswright.bench.growth;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.client.Poll;
import io.saleswright.testkit.TestHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The quotes and contracts that copies are made of. They are made through the interfaces of the
 * services. Not thread-safe.
 */
final class PaperForms {

  private static final int BUYERS = 2_000;
  private static final int RARE = 1_000;
  private static final int SELDOM = 100;
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String CONTENT =
      """
      {"kind":"SALES","taxIncluded":true,"paymentTerms":{"kind":"PREPAID"},"deliveryOn":"%s",\
      "lines":[{"name":"Frame","specification":"oak","unit":"piece","quantity":3,\
      "unitPrice":{"amount":"120.00","currency":"CNY"}}],"clauses":[\
      {"topic":"quality-standard","text":"GB/T 3324"},{"topic":"delivery","text":"As agreed"},\
      {"topic":"liability","text":"1 %% a day"},{"topic":"disputes","text":"Shanghai"}]}\
      """;
  private static final String CHECKED =
      """
      {"checked":["parties-and-titles","lines-and-prices","payment-terms","delivery-dates",\
      "required-clauses"]}\
      """;

  private final Site site;
  private final Store store;
  private final LocalDate today;
  private @Nullable Signed signed;

  PaperForms(Site site, Store store, InstantSource clock) {
    this.site = site;
    this.store = store;
    this.today = LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Who buys what the paper of this number is about. */
  static String buyerOf(int number) {
    return "bench-customer-" + number % BUYERS;
  }

  /** Quotes: drafts, one in a hundred with the departments, one in a thousand for a project. */
  QuoteBook.Template quotes(QuoteBook book) throws IOException, InterruptedException {
    BsonDocument draft = book.read(quote("Bench"));
    BsonDocument rare = book.read(quote("Rarebird"));
    String asked = quote("Bench");
    contract("sales-support")
        .post("/api/quotes/" + asked + "/confirmation-request", "")
        .expect(200);
    BsonDocument confirming = book.read(asked);
    return new QuoteBook.Template() {
      @Override
      public BsonDocument of(int number) {
        if (number % RARE == RARE - 1) {
          return rare;
        }
        return number % SELDOM == 0 ? confirming : draft;
      }

      @Override
      public String buyer(int number) {
        return buyerOf(number);
      }
    };
  }

  private String quote(String project) {
    return contract("sales-support")
        .post(
            "/api/quotes",
            """
            {"customerId":"%s","salesperson":"%s","projectName":"%s","lines":[\
            {"name":"Frame","specification":"oak","unit":"piece","quantity":3,\
            "unitPrice":{"amount":"120.00","currency":"CNY"}}],"taxIncluded":true,\
            "paymentTerms":{"kind":"PREPAID"},"deliveryOn":"%s","afterSales":"12 months",\
            "validUntil":"%s"}\
            """
                .formatted(
                    buyerOf(0),
                    Firm.salesperson(0),
                    project,
                    today.plusDays(30),
                    today.plusDays(20)))
        .expect(201)
        .text("id");
  }

  /** A contract to which the company's signature is missing, and the scan of that. */
  private record Signed(BsonDocument contract, String scan) implements QuoteBook.Template {

    @Override
    public BsonDocument of(int number) {
      return contract;
    }

    @Override
    public String buyer(int number) {
      return buyerOf(number);
    }
  }

  /**
   * Clients that sign one contract after the other.
   *
   * @param enough how many there are to sign
   */
  Operation.Source signing(int enough) throws IOException, InterruptedException {
    QuoteBook book = new QuoteBook(store, "contracts");
    Signed form = signed == null ? halfSigned(book) : signed;
    signed = form;
    Queue<String> unsigned = new ConcurrentLinkedQueue<>(book.copy(enough, form));
    String body = signature("OURS", form.scan());
    URI server = site.uri("contract");
    String token = site.token("sales-support", "sales-support");
    return _ -> new Signing(server, token, body, unsigned);
  }

  /** A client that signs. */
  private record Signing(
      HttpConnection connection, URI server, String token, String body, Queue<String> unsigned)
      implements Operation {

    private Signing(URI server, String token, String body, Queue<String> unsigned) {
      this(new HttpConnection(server), server, token, body, unsigned);
    }

    @Override
    public void run() throws IOException {
      String id = unsigned.poll();
      if (id == null) {
        throw new IOException("No contract is left to be signed");
      }
      String path = "/api/contracts/" + id + "/signatures";
      int status = connection.exchange(HttpMessage.post(server, path, token, body).bytes());
      if (status != 200) {
        throw new IOException("HTTP " + status);
      }
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }

  private Signed halfSigned(QuoteBook book) throws IOException, InterruptedException {
    String customer = customer();
    String id =
        contract("sales-support")
            .post(
                "/api/contracts",
                "{\"customerId\":\"%s\",\"salesperson\":\"%s\",\"content\":%s}"
                    .formatted(
                        customer, Firm.salesperson(0), CONTENT.formatted(today.plusDays(30))))
            .expect(201)
            .text("id");
    String path = "/api/contracts/" + id;
    contract("sales-support").post(path + "/submission", "").expect(200);
    approve(path, CHECKED, Firm.SUPERVISOR);
    // A sales manager sees a region or a team, which these tokens do not name.
    approve(path, "{}", "sales-manager", "vp-sales");
    approve(path, "{}", "legal");
    String scan =
        contract("sales-support")
            .post(
                path + "/attachments?name=scan.pdf",
                "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
                "Content-Type",
                "application/pdf")
            .expect(201)
            .text("id");
    contract("sales-support").post(path + "/signatures", signature("THEIRS", scan)).expect(200);
    return new Signed(book.read(id), scan);
  }

  /** A customer whom the contract service knows. */
  private String customer() throws IOException, InterruptedException {
    String id =
        as("customer", "migration")
            .post(
                "/api/customers/imports",
                """
                {"source":"bench","externalNumber":"1","name":"Bench","kind":"COMPANY",\
                "region":"east","owner":"%s"}\
                """
                    .formatted(Firm.salesperson(0)))
            .expect(201)
            .text("id");
    var known = store.getDatabase("contract").getCollection("customers");
    if (!Poll.until(() -> known.countDocuments() > 0, LOOK, PATIENCE)) {
      throw new IOException("The contract service has not heard of the customer");
    }
    return id;
  }

  private void approve(String path, String body, String... roles) {
    TestHttp person = as("contract", roles);
    person
        .with("If-Match", person.get(path).expect(200).header("ETag"))
        .post(path + "/approval", body)
        .expect(200);
  }

  private String signature(String side, String scan) {
    return """
    {"side":"%s","signatory":"Somebody","signedOn":"%s","sealed":true,"scan":"%s"}\
    """
        .formatted(side, today, scan);
  }

  private TestHttp contract(String role) {
    return as("contract", role);
  }

  private TestHttp as(String service, String... roles) {
    return TestHttp.onPort(site.uri(service).getPort()).as(site.token(roles[0], roles));
  }
}
