package io.saleswright.contract.quotes.web.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Quotes on paper: what stands there, and that it is kept as it left the house (QUO-03). */
class QuotePaperTests extends RunningContracts {

  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");
  private static final Caller READER = new Caller("r", "r", Set.of("sales-support"), null, null);

  private final QuoteReader reader;
  private final QuotePapers papers;
  private final KeptPapers kept;

  @Autowired
  QuotePaperTests(ApplicationContext service) {
    this.reader = service.getBean(QuoteReader.class);
    this.papers = service.getBean(QuotePapers.class);
    this.kept = service.getBean(KeptPapers.class);
  }

  @Test
  void saysInBothLanguagesWhatIsOffered() {
    String product = aProduct("100.00");
    String lines =
        Requests.line(product, 10, "95.50").replace("}}", "}, \"discountPercent\": 12.5}")
            + ","
            + Requests.FREE_LINE;
    String quote =
        as("sales-support")
            .post(
                "/api/quotes",
                Requests.of(
                    "\"customerId\": \"%s\", \"salesperson\": \"DEMO-sales-rep\""
                        .formatted(aCustomer(REP)),
                    lines))
            .expect(201)
            .id();
    Paper paper = printed(quote);

    assertThat(text(paper, "quote"))
        .contains("报价单", "Quotation", quote(quote).number(), "Hua Xia", "Lobby", "草稿")
        .contains("C-product-", "95.50 CNY", "12.5", "835.63 CNY", "Bespoke frame")
        .contains("1,195.63 CNY", "人民币壹仟壹佰玖拾伍元陆角叁分")
        .contains("款到发货 prepaid", "不含税 tax excluded", "12 months", "2026-12-15");
    assertThat(printed(quote).sha256()).isEqualTo(paper.sha256());
  }

  /** Long names, many lines, a price of zero, dollars, and whatever a draft lacks. */
  @Test
  void aLongDraftRunsOverPages() {
    String line =
        """
        {"name": "%s", "specification": "%s", "unit": "piece", "quantity": 123456.789,
         "unitPrice": {"amount": "0", "currency": "USD"}}\
        """
            .formatted("长名称产品".repeat(20), "A very long specification ".repeat(15).strip());
    StringBuilder lines = new StringBuilder(line);
    for (int more = 1; more < 200; more++) {
      lines.append(',').append(line);
    }
    String body =
        """
        {"lead": {"name": "%s"}, "lines": [%s]}\
        """
            .formatted("长公司名称有限责任公司".repeat(8), lines);
    String quote = as("sales-rep").post("/api/quotes", body).expect(201).id();
    Paper paper = printed(quote);

    assertThat(paper.pages()).isGreaterThan(10);
    assertThat(text(paper, "long-quote"))
        .contains("123,456.789", "0.00 USD", "美元零元整", "200")
        .doesNotContain("{{", "售后服务");
  }

  /** DOC-04: whoever prints it is noted, before it goes out. */
  @Test
  void isKeptAsItLeftTheHouseAndItIsNotedWhoPrintedIt() {
    String customer = aCustomer(REP);
    String quote = draft(customer, null).expect(201).id();
    String path = "/api/quotes/" + quote + "/versions/1/paper";
    Answer draft = as("sales-rep").get(path).expect(200);
    assertThat(draft.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(as("sales-rep-2", "sales-rep").get(path).status()).isEqualTo(404);

    assertThat(sent(quote).text("newest/sent/onPaper")).isEqualTo("true");
    Paper left = papers.of(quote, quote(quote), quote(quote).newest());
    assertThat(text(left, "sent-quote")).doesNotContain("草稿");
    assertThat(as("sales-rep").get(path).expect(200).raw().body()).isNotEqualTo(draft.raw().body());
    decides(as("sales-rep"), quote, "/versions", Requests.offer(Requests.FREE_LINE)).expect(200);
    customerTells(
        customer,
        2,
        "CustomerChanged",
        Requests.customer(customer, REP).replace("Hua Xia", "Another Name"));
    await().until(() -> text(printed(quote), "renamed-quote").contains("Another Name"));
    assertThat(papers.of(quote, quote(quote), quote(quote).version(1)).sha256())
        .isEqualTo(left.sha256());

    Answer audit = as("auditor").get("/api/admin/audit?kind=PRINTED&subject=" + quote);
    assertThat(audit.items("by")).containsExactly("DEMO-sales-rep", "DEMO-sales-rep");
    assertThat(audit.items("thing")).containsOnly("quotes");
  }

  /** What leaves is kept once it may leave: a refused dispatch keeps nothing (QUO-03). */
  @Test
  void aRefusedDispatchKeepsNothing() {
    String quote = draft(aCustomer(REP), null).expect(201).id();
    String path = "/api/quotes/" + quote;
    assertThat(as("sales-rep").post(path + "/dispatch", Requests.SENT).status()).isEqualTo(409);
    confirmed(quote, "2026-12-18");
    String early = "{\"channel\": \"EMAIL\", \"sentAt\": \"2020-01-01T00:00:00Z\"}";
    assertThat(as("sales-rep").post(path + "/dispatch", early).status()).isEqualTo(400);

    assertThat(kept.of(quote)).isEmpty();
  }

  private Quote quote(String id) {
    return reader.get(id, READER).state();
  }

  private Paper printed(String id) {
    return papers.of(id, quote(id), quote(id).newest());
  }

  private static String text(Paper paper, String name) {
    return TestPaper.text(name, paper.bytes());
  }
}
