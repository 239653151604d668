package io.saleswright.finance.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Expenses over HTTP, from application to payment (EXP-04 to EXP-10, EXP-14, COMM-12). */
class ExpenseApiTests extends RunningFinance {

  private static final String PATH = "/api/expenses/";
  private static final String TODAY = ExpenseSteps.TODAY;
  private static final String REASON = "{\"reason\": \"no invoice of a hotel\"}";

  private final ExpenseSearch search;

  @Autowired
  ExpenseApiTests(ExpenseSearch search) {
    this.search = search;
  }

  /** EXP-04, EXP-05, EXP-06, EXP-08, EXP-10, EXP-13, EXP-14. */
  @Test
  void aTripGoesFromApplicationToPayment() {
    expenses().budgeted();
    String id = expenses().submitted(TODAY, "400.00");
    Answer seen = as("sales-support").get(PATH + id);
    assertThat(seen.text("state")).isEqualTo("SUBMITTED");
    assertThat(seen.text("waitingFor")).isEqualTo("formal-check");
    assertThat(seen.text("held/kind")).isEqualTo("RESERVED");
    assertThat(seen.text("budget/planned/amount")).isEqualTo("1000000.00");
    assertThat(as("sales-rep").get(PATH + id).text("budget/planned/amount")).isEmpty();

    Answer approved = expenses().approveAll(id);
    assertThat(approved.text("state")).isEqualTo("APPROVED");
    assertThat(approved.text("held/kind")).isEqualTo("COMMITTED");
    as("sales-support").post(PATH + id + "/bookings", ExpenseBodies.booking(TODAY)).expect(200);
    expenses().claim(id, unique("V"), "390.00").expect(200);
    Answer early = as("finance").post(PATH + id + "/check", "{}");
    assertThat(early.problem()).endsWith("claim-not-approved");
    expenses().approve(id, "sales-support").expect(200);
    as("finance").post(PATH + id + "/check", "{}").expect(200);
    // Whoever looks afterwards is not told that the claim was never approved.
    assertThat(as("finance-2", "finance").post(PATH + id + "/check", "{}").problem())
        .endsWith("wrong-step");
    Answer same = as("finance").post(PATH + id + "/payment", ExpenseBodies.payment(TODAY));
    assertThat(same.problem()).endsWith("same-checker");
    Answer paid =
        as("finance-2", "finance").post(PATH + id + "/payment", ExpenseBodies.payment(TODAY));

    assertThat(paid.expect(200).text("state")).isEqualTo("PAID");
    assertThat(paid.text("held/kind")).isEqualTo("USED");
    assertThat(paid.text("held/amount/amount")).isEqualTo("390.00");
    assertThat(paid.text("trip/bookings/0/reference")).isEqualTo("CZ3101");
    assertThat(types(EXPENSES, id, 11))
        .containsExactly(
            "ExpenseApplied",
            "ExpenseStepApproved",
            "ExpenseStepApproved",
            "ExpenseStepApproved",
            "ExpenseApproved",
            "ExpenseVoucherAttached",
            "ExpenseClaimed",
            "ExpenseStepApproved",
            "ExpenseApproved",
            "ExpenseChecked",
            "ExpensePaid");
  }

  /** EXP-05: nobody decides about their own expense, nor twice. */
  @Test
  void isDecidedByOthersOneAfterTheOther() {
    expenses().budgeted();
    String id =
        as("sales-manager")
            .post("/api/expenses", ExpenseBodies.trip("sales", TODAY, "10.00"))
            .expect(201)
            .id();
    Answer others = as("sales-rep-2", "sales-support").post(PATH + id + "/submission", "{}");
    assertThat(others.problem()).endsWith("anothers-expense");
    as("sales-manager").post(PATH + id + "/submission", "{}").expect(200);
    expenses().approve(id, "sales-support").expect(200);

    assertThat(expenses().approve(id, "sales-manager").problem()).endsWith("own-paper");
    assertThat(forMe("sales-manager")).doesNotContain(id);
    assertThat(forMe("support-supervisor")).contains(id);
    expenses().approve(id, "support-supervisor").expect(200);
    assertThat(forMe("support-supervisor")).doesNotContain(id);
    Answer peers = expenses().approve(id, "vp-sales").expect(200);
    assertThat(peers.text("waitingFor")).isEqualTo("above-manager");
    assertThat(expenses().approve(id, "general-manager").expect(200).text("state"))
        .isEqualTo("APPROVED");
  }

  /** EXP-07: who asks in parts for one purpose stays below no limit. */
  @Test
  void partsOfOnePurposeAreLookedAtTogether() {
    expenses().budgeted();
    String customer = unique("customer");
    String first = submittedFor(customer, "3000.00").id();
    Answer second = submittedFor(customer, "2000.00");
    Answer other = submittedFor(unique("customer"), "2000.00");

    assertThat(steps(as("sales-rep").get(PATH + first))).doesNotContain("leadership");
    assertThat(steps(second)).contains("leadership");
    assertThat(second.text("together/amount")).isEqualTo("5000.00");
    assertThat(second.text("amount/amount")).isEqualTo("2000.00");
    assertThat(steps(other)).doesNotContain("leadership");
    as("sales-rep").post(PATH + first + "/withdrawal", REASON).expect(200);
    assertThat(steps(submittedFor(customer, "2999.99"))).doesNotContain("leadership");
  }

  private Answer submittedFor(String customer, String amount) {
    String body =
        "{\"department\": \"sales\", \"content\": %s}"
            .formatted(ExpenseBodies.tripContent(TODAY, amount, customer));
    String id = as("sales-rep").post("/api/expenses", body).expect(201).id();
    return as("sales-rep").post(PATH + id + "/submission", "{}").expect(200);
  }

  private static List<String> steps(Answer expense) {
    return expense.body().path("steps").valueStream().map(JsonNode::asString).toList();
  }

  /** EXP-05: nobody is approved by those alone whom they lead. */
  @Test
  void whatLeadersSpendIsDecidedAboveThem() {
    expenses().budgeted();
    String id =
        as("vp-sales")
            .post("/api/expenses", ExpenseBodies.trip("sales", TODAY, "100.00"))
            .expect(201)
            .id();

    Answer submitted = as("vp-sales").post(PATH + id + "/submission", "{}").expect(200);

    assertThat(submitted.body().path("steps").valueStream().map(JsonNode::asString))
        .containsExactly("formal-check", "supervisor", "sales-manager", "above-leader");
    assertThat(submitted.text("overBudget")).isEqualTo("false");
  }

  /** EXP-04: nobody agrees with a claim that they have not seen. */
  @Test
  void whoeverSawAnotherPaperSeesTheClaimFirst() {
    String id = expenses().approved("100.00");
    String application = as("sales-support").get(PATH + id).header("ETag");
    expenses().claim(id, unique("V"), "100.00").expect(200);
    String first = as("sales-support").get(PATH + id).header("ETag");
    expenses().reject(id, "support-supervisor").expect(200);
    expenses().claim(id, unique("V"), "90.00").expect(200);

    for (String seen : List.of(application, first)) {
      assertThat(as("sales-support").with("If-Match", seen).post(PATH + id + "/approval", "{}"))
          .extracting(Answer::status)
          .isEqualTo(412);
    }
    String second = as("sales-support").get(PATH + id).header("ETag");
    expenses().pictured(id);
    assertThat(as("sales-support").with("If-Match", second).post(PATH + id + "/approval", "{}"))
        .extracting(Answer::status)
        .isEqualTo(412);
    expenses().approve(id, "sales-support").expect(200);
  }

  /** EXP-04, EXP-08: what is missing is asked for, and the same vouchers are claimed again. */
  @Test
  void financeSendsAClaimBack() {
    String id = expenses().approved("60.00");
    String body = ExpenseBodies.claim(unique("V"), TODAY, "60.00");
    Answer bare = as("sales-rep").post(PATH + id + "/claim", body);
    assertThat(bare.problem()).endsWith("vouchers-missing");
    expenses().pictured(id);
    as("sales-rep").post(PATH + id + "/claim", body).expect(200);
    expenses().approve(id, "sales-support").expect(200);

    Answer back = as("finance").post(PATH + id + "/return", REASON).expect(200);

    assertThat(back.text("state")).isEqualTo("APPROVED");
    assertThat(back.text("held/kind")).isEqualTo("COMMITTED");
    assertThat(back.text("settlement/sentBack/reason")).isEqualTo("no invoice of a hotel");
    assertThat(TestBroker.awaitNotice(id, "expense-sent-back")).hasSize(1);
    expenses().pictured(id);
    as("sales-rep").post(PATH + id + "/claim", body).expect(200);
    expenses().approve(id, "sales-support").expect(200);
    assertThat(expenses().pay(id).text("state")).isEqualTo("PAID");
  }

  /** FIN-16: a payment that came back is taken back by a third person, and paid anew. */
  @Test
  void aPaymentIsTakenBackAndPaidAnew() {
    String id = expenses().claimed("60.00");
    expenses().pay(id);

    for (String person : List.of("finance", "finance-2")) {
      assertThat(as(person, "finance").post(PATH + id + "/payment-reversal", REASON).problem())
          .endsWith("settled-yourself");
    }
    Answer back = as("finance-3", "finance").post(PATH + id + "/payment-reversal", REASON);
    assertThat(back.expect(200).text("state")).isEqualTo("CHECKED");
    assertThat(back.text("held/kind")).isEqualTo("COMMITTED");
    assertThat(back.text("settlement/reversed/0/payment/reference")).isEqualTo("bank 4711");
    Answer again =
        as("finance-2", "finance").post(PATH + id + "/payment", ExpenseBodies.payment(TODAY));
    assertThat(again.expect(200).text("held/kind")).isEqualTo("USED");
  }

  /** EXP-06: a changed chain can be tried on what was submitted before. */
  @Test
  void aChangedChainIsTriedBeforehand() {
    expenses().budgeted();
    String id = expenses().submitted(TODAY, "10.00");
    String chain =
        """
        {"values": {"expense-chain": [
          {"name": "formal-check", "rule": "EXP-10", "roles": ["sales-support"], "kinds": [],
           "grounds": [], "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"},
          {"name": "leadership", "rule": "EXP-07", "roles": ["general-manager"], "kinds": [],
           "grounds": ["spender-sales-rep"], "from": {"amount": "0", "currency": "CNY"},
           "within": "working 8h"}]}, "days": 30}
        """;

    Answer tried = as("finance-head").post("/api/admin/policies/expenses/simulation", chain);

    assertThat(tried.expect(200).body().at("/divergences").toString())
        .contains(id, "\"wouldGo\":[\"formal-check\",\"leadership\"]");
    assertThat(as("sales-rep").get(PATH + id).body().path("steps")).hasSize(3);
  }

  /** EXP-08: who has the roles of both neither checks nor pays what they agreed with. */
  @Test
  void whoeverAgreedIsNotShownWhatTheyMayNotCheck() {
    String id = expenses().approved("60.00");
    expenses().claim(id, unique("V"), "60.00").expect(200);
    String seen = as("sales-support").get(PATH + id).header("ETag");
    as("both", "sales-support")
        .with("If-Match", seen)
        .post(PATH + id + "/approval", "{}")
        .expect(200);

    Answer refused = as("both", "finance").post(PATH + id + "/check", "{}");

    assertThat(refused.problem()).endsWith("agreed-yourself");
    assertThat(ids(as("both", "finance").all("/api/expenses?forMe=true"))).doesNotContain(id);
    assertThat(forMe("finance")).contains(id);
  }

  /** The list for a person has what they may decide in the place of somebody who is away. */
  @Test
  void theListOfADeputyHasWhatTheyMayDecide() {
    expenses().budgeted();
    String id = expenses().submitted(TODAY, "10.00");
    Caller deputy = new Caller("DEMO-deputy", "", Set.of("vp-sales"), null, null);
    Absent support = new Absent("DEMO-sales-support", Set.of("sales-support"));

    assertThat(forMe(deputy, List.of())).doesNotContain(id);
    assertThat(forMe(deputy, List.of(support))).contains(id);
    expenses().approve(id, "sales-support").expect(200);
    Absent both = new Absent("DEMO-sales-support", Set.of("sales-support", "support-supervisor"));
    assertThat(forMe(deputy, List.of(both))).doesNotContain(id);
    Absent other = new Absent("DEMO-support-supervisor", Set.of("support-supervisor"));
    assertThat(forMe(deputy, List.of(other))).contains(id);
  }

  private List<String> forMe(Caller caller, List<Absent> absent) {
    ExpenseQuery query = new ExpenseQuery(null, null, null, null, null, true);
    return search.list(query, absent, caller, Slice.first(10_000)).stream()
        .map(Stored::id)
        .toList();
  }

  /** EXP-04: the budget of a department is its own people's. */
  @Test
  void nobodyReservesTheBudgetOfAnotherDepartment() {
    String marketing = ExpenseBodies.trip("marketing", TODAY, "10.00");

    Answer refused = as("sales-rep").post("/api/expenses", marketing);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("errors/0/field")).isEqualTo("department");
    as("marketing").post("/api/expenses", marketing).expect(201);
  }

  /** EXP-01, EXP-04: whoever fills in the form need not know by heart what it takes. */
  @Test
  void tellsWhatAnApplicationMayName() {
    Answer rep = as("sales-rep").get(PATH + "choices").expect(200);
    Answer marketer = as("marketing").get(PATH + "choices").expect(200);

    assertThat(rep.body().path("departments").toString())
        .contains("sales")
        .doesNotContain("market");
    assertThat(marketer.body().path("departments").toString()).contains("marketing");
    assertThat(rep.body().path("categories").toString()).contains("travel", "training");
    assertThat(as("auditor").get(PATH + "choices").status()).isEqualTo(403);
  }

  /** EXP-11: the greatest first, or by the day from which on; equal ones page by page, too. */
  @Test
  void isListedByAmountAndByDay() {
    TestHttp rep = as(unique("rep"), "sales-rep");
    String small = applied(rep, "2026-12-04", "9.50");
    String great = applied(rep, "2026-12-02", "1000.00");
    String middle = applied(rep, "2026-12-03", "100.00");
    String equal = applied(rep, "2026-12-03", "100.00");

    assertThat(ids(rep.all("/api/expenses?sort=amount")))
        .startsWith(small)
        .endsWith(great)
        .contains(middle, equal);
    assertThat(ids(rep.all("/api/expenses?sort=-amount"))).startsWith(great).endsWith(small);
    assertThat(ids(rep.all("/api/expenses?sort=from"))).startsWith(great).endsWith(small);
    Answer first = rep.get("/api/expenses?limit=2&sort=amount").expect(200);
    String after = "&after=" + first.text("next");
    List<String> paged = new ArrayList<>(first.items("id"));
    paged.addAll(rep.get("/api/expenses?limit=2&sort=amount" + after).expect(200).items("id"));
    assertThat(paged).containsExactlyInAnyOrder(small, middle, equal, great).startsWith(small);
    assertThat(rep.get("/api/expenses?sort=purpose").status()).isEqualTo(400);
  }

  private static String applied(TestHttp rep, String from, String amount) {
    return rep.post("/api/expenses", ExpenseBodies.trip("sales", from, amount)).expect(201).id();
  }

  /** SEC-02: who only spends sees what they spend, however far they see of other things. */
  @Test
  void marketingSeesItsOwnExpensesAlone() {
    TestHttp marketing = as(unique("marketer"), "marketing");
    String body = ExpenseBodies.trip("marketing", TODAY, "10.00");
    String own = marketing.post("/api/expenses", body).expect(201).id();
    String colleagues = as("marketing-2", "marketing").post("/api/expenses", body).expect(201).id();
    String reps = expenses().approved("10.00");

    marketing.get(PATH + own).expect(200);
    for (String id : List.of(colleagues, reps)) {
      assertThat(marketing.get(PATH + id).status()).isEqualTo(404);
      assertThat(marketing.get(PATH + id + "/attachments").status()).isEqualTo(404);
      assertThat(marketing.post(PATH + id + "/bookings", ExpenseBodies.booking(TODAY)).status())
          .isEqualTo(404);
    }
    assertThat(ids(marketing.all("/api/expenses"))).containsOnly(own);
    as("auditor").get(PATH + colleagues).expect(200);
  }

  /** EXP-14, HR-13. */
  @Test
  void insideSalesOrWhoeverTravelsNotesBookings() {
    String id = expenses().approved("10.00");
    String booking = ExpenseBodies.booking(TODAY);

    assertThat(as("vp-sales").post(PATH + id + "/bookings", booking).problem())
        .endsWith("booked-by-others");
    as("sales-rep").post(PATH + id + "/bookings", booking).expect(200);
    as("support-supervisor").post(PATH + id + "/bookings", booking).expect(200);
  }

  /** EXP-07. */
  @Test
  void aLargeAmountNeedsTheLeadership() {
    expenses().budgeted();
    String id = expenses().submitted(TODAY, "5000.00");

    assertThat(expenses().approveAll(id).text("waitingFor")).isEqualTo("leadership");
    assertThat(expenses().approve(id, "finance-head").expect(200).text("state"))
        .isEqualTo("APPROVED");
  }

  /** EXP-04: more than was approved passes the whole chain again. */
  @Test
  void aClaimAboveWhatWasApprovedIsApprovedAgain() {
    String id = expenses().approved("100.00");

    Answer claimed = expenses().claim(id, unique("V"), "120.00").expect(200);
    assertThat(claimed.body().path("steps")).hasSize(3);
    expenses().approve(id, "sales-support").expect(200);
    Answer rejected = expenses().reject(id, "support-supervisor").expect(200);
    assertThat(rejected.text("state")).isEqualTo("APPROVED");
    assertThat(rejected.text("held/amount/amount")).isEqualTo("100.00");

    Answer again = expenses().claim(id, unique("V"), "100.00").expect(200);
    assertThat(again.body().path("steps")).hasSize(1);
  }

  /** EXP-08: an invoice number that recurs with another day and amount is shown to who decides. */
  @Test
  void aNumberThatRecursIsShownToWhoDecides() {
    String number =
        Integer.toString(10_000_000 + Math.floorMod(unique("n").hashCode(), 89_999_999));
    String first = expenses().approved("50.00");
    expenses().claim(first, "A " + number, "50.00").expect(200);
    Instant begun = CLOCK.instant();
    try {
      CLOCK.advance(Duration.ofDays(1));
      String second = expenses().approved("60.00");
      expenses().pictured(second);
      as("sales-rep")
          .post(PATH + second + "/claim", ExpenseBodies.claim(number, "2026-11-24", "60.00"))
          .expect(200);

      Answer seen = as("sales-support").get(PATH + second).expect(200);

      assertThat(seen.text("recurring/0/voucher")).isEqualTo(number);
      assertThat(seen.text("recurring/0/expense"))
          .isEqualTo(as("sales-support").get(PATH + first).text("number"));
      assertThat(as("sales-rep").get(PATH + second).body().path("recurring")).isEmpty();
    } finally {
      CLOCK.set(begun);
    }
  }

  /** EXP-08: also when two claim it at the same moment. */
  @Test
  void theSameVoucherIsClaimedOnce() throws Exception {
    String voucher = unique("V-12");
    List<String> ids = new ArrayList<>();
    List<Callable<Answer>> claims = new ArrayList<>();
    for (String typed : List.of(voucher, voucher.replace("-", " "), voucher.toLowerCase())) {
      String id = expenses().approved("50.00");
      ids.add(id);
      claims.add(() -> expenses().claim(id, typed, "50.00"));
    }
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> call : people.invokeAll(claims)) {
        answers.add(call.get());
      }
    }

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(409);
    assertThat(answers.stream().filter(answer -> answer.status() == 409))
        .allMatch(answer -> answer.problem().endsWith("voucher-claimed"));
    String winner =
        ids.get(
            answers.indexOf(
                answers.stream().filter(it -> it.status() == 200).findFirst().orElseThrow()));
    String loser = ids.stream().filter(id -> !id.equals(winner)).findFirst().orElseThrow();
    as("sales-rep").post(PATH + winner + "/withdrawal", REASON).expect(200);
    expenses().claim(loser, voucher, "50.00").expect(200);
  }

  /** EXP-09, COMM-12. */
  @Test
  void managementIsToldAtOnceOfWhatFinanceRefuses() {
    String id = expenses().claimed("60.00");

    Answer refused = as("finance").post(PATH + id + "/refusal", REASON).expect(200);

    assertThat(refused.text("state")).isEqualTo("REFUSED");
    assertThat(refused.text("held/kind")).isEqualTo("RELEASED");
    assertThat(refused.text("settlement/ending/reason")).isEqualTo("no invoice of a hotel");
    assertThat(TestBroker.awaitNotice(id, "expense-refused").getFirst().value())
        .contains("general-manager", "sales-manager", "finance-head", "DEMO-sales-rep");
  }

  /** EXP-05: what the month has not is refused, or decided by a higher chain, as policy says. */
  @Test
  void overTheBudgetPolicyDecides() {
    int year = ExpenseSteps.year();
    expenses().budget(year, "sales", "100.00");
    String id = expenses().applied(year + "-03-05", "100.01");

    Answer refused = expenses().submit(id);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).endsWith("budget-exceeded");
    assertThat(refused.text("parameters/available")).isEqualTo("100.00 CNY");
    try (TestPolicy _ = ruling("expenses", "over-budget", "\"HIGHER_CHAIN\"")) {
      assertThat(expenses().submit(id).expect(200).text("overBudget")).isEqualTo("true");
    }
    assertThat(expenses().approveAll(id).text("waitingFor")).isEqualTo("over-budget");
    expenses().approve(id, "general-manager").expect(200);
    assertThat(expenses().month(year, "sales", 3).text("items/0/overdrawn/amount"))
        .isEqualTo("0.01");
  }

  /** EXP-04: vouchers in other currencies have the rate of the day and its source. */
  @Test
  void aVoucherInAnotherCurrencyHasARateAndItsSource() {
    String id = expenses().approved("800.00");
    expenses().pictured(id);
    String usd = ExpenseBodies.claim(unique("V"), TODAY, "100.00").replace("\"CNY\"", "\"USD\"");
    String rated =
        usd.replace(
            "\"number\"", "\"rate\": 7.1234, \"rateSource\": \"Bank of China\", \"number\"");

    Answer without = as("sales-rep").post(PATH + id + "/claim", usd);
    Answer with = as("sales-rep").post(PATH + id + "/claim", rated);

    assertThat(without.status()).isEqualTo(400);
    assertThat(without.text("errors/0/field")).isEqualTo("vouchers[0].rate");
    assertThat(with.expect(200).text("claim/total/amount")).isEqualTo("712.34");
    assertThat(with.text("claim/vouchers/0/exchange/source")).isEqualTo("Bank of China");
  }

  /** EXP-04: nothing is spent before it is applied for. */
  @Test
  void aVoucherOfBeforeTheApplicationIsRefused() {
    String id = expenses().approved("80.00");
    expenses().pictured(id);

    Answer refused =
        as("sales-rep")
            .post(PATH + id + "/claim", ExpenseBodies.claim(unique("V"), "2026-11-01", "80.00"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("errors/0/field")).isEqualTo("vouchers[0].on");
  }

  /** EXP-04: an approved expense that nobody claims gives its budget back. */
  @Test
  void expiresWhenNobodyClaimsIt() {
    expenses().budgeted();
    String id = expenses().submitted("2026-02-03", "70.00");
    expenses().approve(id, "sales-support").expect(200);
    expenses().approve(id, "support-supervisor").expect(200);
    expenses().approve(id, "sales-manager").expect(200);

    await()
        .atMost(PATIENCE)
        .until(() -> as("finance").get(PATH + id).text("state"), "EXPIRED"::equals);
    await()
        .atMost(PATIENCE)
        .until(() -> as("finance").get(PATH + id).text("held/kind"), "RELEASED"::equals);
    assertThat(expenses().claim(id, unique("V"), "70.00").status()).isEqualTo(409);
  }

  /** EXP-04: the pictures of vouchers are kept with the expense. */
  @Test
  void keepsPicturesOfVouchers() {
    String id = expenses().approved("30.00");
    String path = PATH + id + "/attachments";

    Answer added =
        as("sales-rep")
            .post(path + "?name=hotel.pdf", "%PDF-1.7\n%%EOF\n", "Content-Type", "application/pdf");
    String attachment = added.expect(201).id();
    Answer others =
        as("sales-support")
            .post(path + "?name=hotel.pdf", "%PDF-1.7\n%%EOF\n", "Content-Type", "application/pdf");

    assertThat(others.status()).isEqualTo(409);
    assertThat(as("finance").open(path + "/" + attachment)).isEqualTo(200);
    assertThat(as("finance").get(PATH + id).text("attachments")).isEqualTo("1");
    as("sales-rep").delete(path + "/" + attachment).expect(200);
    assertThat(as("finance").get(path).body().path("items")).isEmpty();
  }

  @Test
  void aBookingBelongsToATrip() {
    expenses().budgeted();
    String body =
        ExpenseBodies.trip("sales", TODAY, "10.00")
            .replace("\"destination\": \"Guangzhou\"", "\"project\": \"Lobby\"");
    String id = as("sales-rep").post("/api/expenses", body).expect(201).id();
    expenses().submit(id).expect(200);
    expenses().approveAll(id);

    Answer refused =
        as("sales-support").post(PATH + id + "/bookings", ExpenseBodies.booking(TODAY));

    assertThat(refused.problem()).endsWith("no-trip");
  }

  @Test
  void refusesWhatThePolicyDoesNotKnow() {
    String body = ExpenseBodies.trip("sales", TODAY, "10.00");

    Answer category = as("sales-rep").post("/api/expenses", body.replace("travel", "gifts"));
    Answer department =
        as("sales-rep").post("/api/expenses", body.replace("\"sales\"", "\"buying\""));
    Answer currency =
        as("sales-rep")
            .post(
                "/api/expenses",
                body.replace(
                    Requests.cny("10.00"), "{\"amount\": \"10.00\", \"currency\": \"USD\"}"));

    assertThat(category.text("errors/0/field")).isEqualTo("category");
    assertThat(department.text("errors/0/field")).isEqualTo("department");
    assertThat(currency.text("errors/0/field")).isEqualTo("amount");
  }

  private List<String> forMe(String role) {
    return ids(as(role).all("/api/expenses?forMe=true"));
  }

  private static List<String> ids(List<JsonNode> list) {
    return list.stream().map(item -> item.path("id").asString()).toList();
  }
}
