package io.saleswright.finance.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import io.saleswright.testkit.TestSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Overdue money is chased, by inside sales, with letters, calls and promises (FIN-06). */
class DunningApiTests extends RunningFinance {

  private static final String LETTER = "{\"channel\": \"POST\"}";
  private static final String CALL =
      "{\"way\": \"PHONE\", \"result\": \"WILL_PAY\", \"person\": \"Ms Li\", \"note\": \"soon\"}";

  private final MongoDatabase database;
  private final KeptPapers kept;
  private final ADunning dunning = new ADunning(this);

  @Autowired
  DunningApiTests(MongoDatabase database, KeptPapers kept) {
    this.database = database;
    this.kept = kept;
  }

  private AnOrder late() {
    return dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30));
  }

  private AnOrder lateIn(String region, String day) {
    Belonging there = new Belonging("DEMO-sales-rep", null, region);
    return dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30).belongingTo(there), day);
  }

  private static String path(AnOrder order, String below) {
    return ADunning.PATH + "/" + order.id() + below;
  }

  private List<String> notices(AnOrder order, int count) {
    return TestBroker.await(Notice.TOPIC, order.id(), count).stream()
        .map(row -> row.value().replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1"))
        .toList();
  }

  @Test
  void whatIsOverdueIsATaskAndTheSalespersonIsTold() {
    AnOrder order = late();
    Answer due = dunning.awaitStage(order, "DUE");

    assertThat(due.text("level")).isEqualTo("2");
    assertThat(due.text("overdue/amount")).isEqualTo("300.00");
    assertThat(due.text("daysOverdue")).isEqualTo("19");
    assertThat(types(DUNNING, order.id(), 1)).containsExactly("DunningLevelReached");
    assertThat(notices(order, 2)).containsExactlyInAnyOrder("payment-overdue", "dunning-due");
    assertThat(TestBroker.await(Notice.TOPIC, order.id(), 2).toString())
        .contains("DEMO-sales-rep", "sales-support");
  }

  @Test
  void tasksComeWithTheMostUrgentFirst() {
    String region = unique("region");
    AnOrder second = lateIn(region, "2026-11-01T");
    AnOrder first = lateIn(region, "2026-09-01T");
    AnOrder third = lateIn(region, "2026-11-18T");
    List.of(first, second, third).forEach(order -> dunning.awaitStage(order, "DUE"));

    Answer tasks = asLeaderOf(region, "sales-manager").get(ADunning.PATH + "/tasks").expect(200);

    assertThat(tasks.items("id")).containsExactly(first.id(), second.id(), third.id());
  }

  /** Pages go on behind each other by cursor, also where one ends between two levels (FIN-06). */
  @Test
  void tasksArePagedThrough() {
    String region = unique("region");
    List<AnOrder> late = new ArrayList<>();
    for (String placed : List.of("2026-09-01T", "2026-11-01T", "2026-09-02T")) {
      late.add(lateIn(region, placed));
      late.add(lateIn(region, placed));
    }
    late.forEach(order -> dunning.awaitStage(order, "DUE"));
    TestHttp leader = asLeaderOf(region, "sales-manager");

    Answer first = leader.get(ADunning.PATH + "/tasks?limit=4").expect(200);
    Answer second =
        leader.get(ADunning.PATH + "/tasks?limit=4&after=" + first.text("next")).expect(200);

    assertThat(first.items("id")).hasSize(4);
    assertThat(second.items("id")).hasSize(2).doesNotContainAnyElementsOf(first.items("id"));
    assertThat(second.text("next")).isEmpty();
    assertThat(first.items("level").getLast()).isGreaterThanOrEqualTo(second.text("items/0/level"));
  }

  @Test
  void aLetterIsKeptAsItWasSentAndNoneIsSentTwice() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    String key = unique("key");

    Answer sent =
        as("sales-support")
            .with("Idempotency-Key", key)
            .post(path(order, "/letters"), LETTER)
            .expect(200);
    as("sales-support")
        .with("Idempotency-Key", key)
        .post(path(order, "/letters"), LETTER)
        .expect(200);

    assertThat(sent.text("state")).isEqualTo("RESTING");
    Answer now = as("finance").get(path(order, ""));
    assertThat(now.body().path("letters")).hasSize(1);
    assertThat(kept.of(order.id())).hasSize(1);
    Paper paper = kept.open(order.id(), now.text("letters/0/paper"));
    assertThat(text(paper))
        .contains("付款提醒函", "Payment reminder", "300.00 CNY", "2026-11-04", "19")
        .contains("seven days", now.text("letters/0/number"))
        .as("nobody has told what the customer is called")
        .contains("致 To ____")
        .doesNotContain(order.customer());
    String printed = path(order, "/letters/" + now.text("letters/0/number") + "/paper");
    assertThat(as("sales-rep").get(printed).expect(200).header("Content-Type"))
        .isEqualTo("application/pdf");
    as("finance").get(path(order, "/letters/DL-0/paper")).expect(404);
  }

  @Test
  void whatIsPaidIsNotChasedAnyMoreAndAgainWhenThatIsReversed() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    String payment = pay(order, "300.00").expect(201).text("id");

    assertThat(as("finance").get(path(order, "")).text("state")).isEqualTo("ENDED");
    Answer refused = as("sales-support").post(path(order, "/letters"), LETTER);
    assertThat(refused.expect(409).problem()).endsWith("nothing-overdue");
    as("sales-support").post(path(order, "/calls"), CALL).expect(409);
    dunning.promise(order).expect(409);
    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);

    dunning.awaitStage(order, "DUE");
    assertThat(types(DUNNING, order.id(), 3))
        .containsExactly("DunningLevelReached", "DunningEnded", "DunningLevelReached");
  }

  @Test
  void aComplaintHoldsItUntilItClosesHoweverOftenAndLateThatIsTold() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    String complaint = unique("complaint");

    dunning.complained(complaint, 1, order.customer(), order.id());
    Answer held = dunning.awaitStage(order, "HELD");
    assertThat(held.text("complaints/0")).isEqualTo("CP-" + complaint);
    Answer chinese =
        as("sales-support")
            .with("Accept-Language", "zh-CN")
            .post(path(order, "/letters"), LETTER)
            .expect(409);
    assertThat(chinese.text("detail")).isEqualTo("投诉 CP-" + complaint + " 未结，结案之前不催收。");
    as("sales-support").post(path(order, "/calls"), CALL).expect(200);
    assertThat(as("finance").get(path(order, "")).text("state")).isEqualTo("HELD");
    dunning.turned(complaint, 4, "ComplaintClosed", order.customer());
    dunning.awaitStage(order, "RESTING");
    dunning.complained(complaint, 1, order.customer(), order.id());
    dunning.turned(complaint, 4, "ComplaintClosed", order.customer());
    dunning.turned(complaint, 6, "ComplaintReopened", order.customer());
    dunning.awaitStage(order, "HELD");
    dunning.turned(complaint, 7, "ComplaintWithdrawn", order.customer());
    dunning.awaitStage(order, "RESTING");

    assertThat(types(DUNNING, order.id(), 5))
        .containsExactly(
            "DunningLevelReached",
            "DunningHeld",
            "DunningReleased",
            "DunningHeld",
            "DunningReleased");
    assertThat(notices(order, 6))
        .containsExactlyInAnyOrder(
            "payment-overdue",
            "dunning-due",
            "dunning-held",
            "dunning-released",
            "dunning-held",
            "dunning-released");
  }

  @Test
  void aComplaintAboutNoOrderHoldsAllAndOneAboutAnotherOrderNone() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    AnOrder other = dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30).of(order.customer()));
    dunning.awaitStage(other, "DUE");

    dunning.complained(unique("complaint"), 1, order.customer(), other.id());
    dunning.awaitStage(other, "HELD");
    assertThat(as("finance").get(path(order, "")).text("state")).isEqualTo("DUE");
    dunning.complained(unique("complaint"), 1, order.customer(), "");

    dunning.awaitStage(order, "HELD");
    // The two are told one after the other.
    await().until(() -> as("finance").get(path(other, "")).body().path("complaints").size() == 2);
  }

  /** What was complained about before it was due is never chased. */
  @Test
  void aComplaintThatIsOlderThanTheDebtHoldsItFromTheBeginning() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    AnOrder other = dunning.late(AnOrder.over1000(AnOrder.DEPOSIT_30).of(order.customer()));
    dunning.complained(unique("complaint"), 1, order.customer(), "");
    dunning.awaitStage(other, "HELD");

    dunning.late(order);

    dunning.awaitStage(order, "HELD");
    assertThat(types(DUNNING, order.id(), 1)).containsExactly("DunningHeld");
  }

  @Test
  void aBrokenPromiseIsTold() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    Answer promised = dunning.promise(order).expect(200);
    assertThat(promised.text("state")).isEqualTo("PROMISED");
    assertThat(promised.text("promisedOn")).isEqualTo("2026-11-23");
    Answer refused = as("sales-support").post(path(order, "/letters"), LETTER).expect(409);
    assertThat(refused.problem()).endsWith("promise-runs");

    dunning.letPromisePass(database, order);

    Answer broken = dunning.awaitStage(order, "DUE");
    assertThat(broken.text("promises/0/outcome")).isEqualTo("BROKEN");
    assertThat(types(DUNNING, order.id(), 3))
        .containsExactly("DunningLevelReached", "PaymentPromised", "PromiseBroken");
    assertThat(TestBroker.awaitNotice(order.id(), "promise-broken")).hasSize(1);
  }

  @Test
  void aPromiseThatIsPaidIsKept() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    dunning.promise(order).expect(200);

    pay(order, "300.00").expect(201);

    Answer ended = dunning.awaitStage(order, "ENDED");
    assertThat(ended.text("promises/0/outcome")).isEqualTo("KEPT");
  }

  @Test
  void refusesPromisesThatNobodyCanKeep() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    String promises = path(order, "/promises");

    for (String bad :
        List.of(
            ADunning.promise("300.00", "2026-11-22"),
            ADunning.promise("300.00", "2027-11-22"),
            ADunning.promise("1000.01", "2026-11-24"),
            ADunning.promise("0.00", "2026-11-24"),
            ADunning.promise("300.00", "2026-11-24").replace("CNY", "USD"),
            ADunning.promise("300.00", "2026-11-24").replace("CNY", "XYZ"))) {
      as("sales-support").post(promises, bad).expect(400);
    }
    Answer past =
        as("sales-support")
            .with("Accept-Language", "zh-CN")
            .post(promises, ADunning.promise("300.00", "2026-11-22"));
    assertThat(past.text("errors/0/message")).isEqualTo("必须在 2026-11-23 至 2026-12-23 之间");
  }

  @Test
  void theCaseFollowsItsOrderAndIsSeenByWhoseItIs() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    Belonging other = new Belonging("DEMO-other-rep", null, null);
    assertThat(as("sales-rep").get(path(order, "")).status()).isEqualTo(200);

    orderTells(order, 2, "OrderScopeChanged", order.belongingTo(other).scopeChanged());

    await().until(() -> as("other-rep", "sales-rep").get(path(order, "")).status() == 200);
    assertThat(as("sales-rep").get(path(order, "")).status()).isEqualTo(404);
  }

  @Test
  void listsHaveSheets() {
    AnOrder order = late();
    dunning.awaitStage(order, "DUE");
    String list = ADunning.PATH + "?customerId=" + order.customer();

    assertThat(TestSheet.of(as("finance"), list, "en").entries()).hasSize(1);
    assertThat(as("finance").get(list + "&state=ENDED").body().path("items")).isEmpty();
    TestSheet.assertHeadingsInChinese(as("finance"), ADunning.PATH);
    TestSheet.assertHeadingsInChinese(as("finance"), ADunning.PATH + "/tasks");
  }

  private static String text(Paper paper) {
    return TestPaper.text("dunning-letter", paper.bytes());
  }
}
