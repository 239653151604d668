package io.saleswright.contract.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Contracts from their draft to their end, over HTTP. */
class ContractApiTests extends RunningContracts {

  private static final String PATH = "/api/contracts/";
  private static final String REASON = "{\"reason\": \"a test\"}";
  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  /** CON-02: inside sales writes for the salesperson, who is named, and others may not. */
  @Test
  void draftNamesTheResponsibleSalespersonAndItsAuthor() {
    String customer = aCustomer(REP);

    Answer draft = contract(customer, REP.owner(), ContractBodies.sale("120.00")).expect(201);
    String forOther =
        ContractBodies.contract(customer, "DEMO-sales-rep-2", ContractBodies.sale("1.00"));

    assertThat(draft.text("number")).matches("CT-\\d{8}-\\d{4,}");
    assertThat(draft.text("state")).isEqualTo("DRAFT");
    assertThat(draft.text("salesperson")).isEqualTo("DEMO-sales-rep");
    assertThat(draft.text("author")).isEqualTo("DEMO-sales-support");
    assertThat(draft.text("versions/0/content/total/amount")).isEqualTo("360.00");
    assertThat(as("sales-rep").post("/api/contracts", forOther).rule()).isEqualTo("CON-02");
  }

  /** CON-11: what was agreed on stays as it was agreed, whatever the list says by now. */
  @Test
  void unchangedLinesKeepWhatWasAgreed() {
    String product = aProduct("10.00");
    String customer = aCustomer(REP);
    String line = "{\"productId\": \"%s\", \"quantity\": %s}";
    Answer draft =
        contract(customer, REP.owner(), selling(line.formatted(product, "3"))).expect(201);
    productTells(
        product, 2, "PriceChanged", Requests.price(product, "12.00", "2026-11-01", "1.00"));
    String total = "versions/0/content/total/amount";
    await()
        .untilAsserted(() ->
            assertThat(
                    contract(customer, REP.owner(), selling(line.formatted(product, "3")))
                        .text(total))
                .isEqualTo("40.68"));

    Answer fewer = edited(draft, selling(line.formatted(product, "2")));
    Answer more = edited(fewer, selling(line.formatted(product, "5")));

    assertThat(draft.text(total)).isEqualTo("33.90");
    assertThat(fewer.text(total)).isEqualTo("22.60");
    assertThat(more.text(total)).as("more of it costs what it costs now").isEqualTo("67.80");
  }

  private Answer edited(Answer seen, String content) {
    return as("sales-support")
        .with("If-Match", seen.etag())
        .put(PATH + seen.id(), content)
        .expect(200);
  }

  private static String selling(String line) {
    return ContractBodies.sale("1.00")
        .replaceFirst("\"lines\": \\[[^]]*]", "\"lines\": [" + line + "]");
  }

  /** HR-01: a date may not hold whose holidays nobody knows, and who promises it is told. */
  @Test
  void warnsOfAPromisedDateWhoseHolidaysAreUnknown() {
    String body = ContractBodies.sale("120.00").replace("2026-12-20", "2027-03-01");

    Answer draft = contract(unique("customer"), REP.owner(), body).expect(201);

    assertThat(draft.body().at("/warnings").size()).isEqualTo(1);
    assertThat(draft.text("warnings/0/name")).isEqualTo("holidays-unknown");
    assertThat(draft.text("warnings/0/field")).isEqualTo("versions/0/content/deliveryOn");
  }

  /** SEC-02, PRD-03: whoever names somebody else's customer is not told what they pay. */
  @Test
  void draftTellsNoPriceOfSomebodyElsesCustomer() {
    String product = aProduct("10.00");
    String customer = aCustomer(new Belonging("DEMO-sales-rep-2", "south-1", "south"));
    productTells(product, 2, "PriceChanged", Requests.priceOf(customer, product, "6.00"));
    String line = "{\"productId\": \"%s\", \"quantity\": 1}".formatted(product);
    String content = selling(line);
    String total = "versions/0/content/total/amount";
    await()
        .untilAsserted(() ->
            assertThat(contract(customer, "DEMO-sales-rep-2", content).text(total))
                .isEqualTo("6.78"));

    Answer claimed =
        as("sales-rep")
            .post("/api/contracts", ContractBodies.contract(customer, "DEMO-sales-rep", content))
            .expect(201);
    Answer edited =
        as("sales-rep")
            .with("If-Match", claimed.etag())
            .put(PATH + claimed.id(), content)
            .expect(200);

    assertThat(claimed.text(total)).isEqualTo("11.30");
    assertThat(edited.text(total)).isEqualTo("11.30");
  }

  /** QUO-07: an accepted quote makes one draft, with its lines and terms, and the texts in use. */
  @Test
  void acceptedQuoteMakesOneDraft() {
    String customer = aCustomer(REP);
    as("legal")
        .post(
            "/api/clause-templates",
            ContractBodies.template("disputes", unique("standard"), "Court for {{total}}"))
        .expect(201);
    String quote = unique("quote");
    String told = ContractBodies.acceptedQuote(quote, customer);
    String list = "/api/contracts?quoteId=" + quote;

    for (int time = 1; time <= 2; time++) {
      TestBroker.publish(QUOTES, TestEvent.of("contract.QuoteAccepted.v1", quote, 4 + time, told));
    }
    await().until(() -> !as("sales-rep").get(list).items("id").isEmpty());
    String other = unique("quote");
    TestBroker.publish(
        QUOTES,
        TestEvent.of(
            "contract.QuoteAccepted.v1", other, 5, ContractBodies.acceptedQuote(other, customer)));
    await()
        .until(() -> !as("sales-rep").get("/api/contracts?quoteId=" + other).items("id").isEmpty());

    Answer drafts = as("sales-rep").get(list);
    assertThat(drafts.items("id")).hasSize(1);
    assertThat(drafts.text("items/0/salesperson")).isEqualTo("DEMO-sales-rep");
    assertThat(drafts.text("items/0/customer/status")).isEqualTo("CONFIRMED");
    assertThat(drafts.text("items/0/project")).isEqualTo("Lobby");
    String content = "items/0/versions/0/content/";
    assertThat(drafts.text(content + "total/amount")).isEqualTo("22.50");
    assertThat(drafts.text(content + "lines/0/productCode")).isEqualTo("C-1");
    assertThat(drafts.text(content + "paymentTerms/creditDays")).isEqualTo("30");
    // The templates of other topics are whatever other tests wrote last.
    assertThat(drafts.body().at("/" + content + "clauses").valueStream())
        .filteredOn(clause -> clause.path("topic").asString().equals("disputes"))
        .extracting(clause -> clause.path("shown").asString())
        .singleElement()
        .asString()
        .startsWith("Court for 22.50");
  }

  /** CON-03 to CON-07, and CON-08: the way of a contract into the binder. */
  @Test
  void passesItsChainIsSignedAndFiled() {
    String id = aContract();
    String unfiled = "/api/contracts?unfiled=true&limit=200";
    contracts().submit(id).expect(200);

    assertThat(as("legal").get("/api/contracts?waitingFor=support-check").items("id")).contains(id);
    Answer incomplete = contracts().approve("support-supervisor", id, "{\"checked\": []}");
    assertThat(incomplete.status()).isEqualTo(400);
    assertThat(incomplete.raw().body()).contains("\"checked\"", "CON-04", "payment-terms");
    contracts().approveAll(id);
    contracts().sign(id, "THEIRS").expect(200);
    assertThat(as("sales-rep").get(PATH + id).text("state")).isEqualTo("APPROVED");
    assertThat(as("sales-support").get(unfiled).items("id")).doesNotContain(id);
    Answer signed = contracts().sign(id, "OURS").expect(200);

    assertThat(signed.text("state")).isEqualTo("EFFECTIVE");
    assertThat(signed.text("unfiled")).isEqualTo("true");
    assertThat(as("sales-support").get(unfiled).items("id")).contains(id);
    String number = unique("A");
    Answer filed =
        as("sales-support").post(PATH + id + "/filing", ContractBodies.filing(number)).expect(200);
    assertThat(filed.text("filing/binder")).isEqualTo("2026-B3");
    assertThat(as("sales-support").get(unfiled).items("id")).doesNotContain(id);

    String second = aContract();
    contracts().makeEffective(second);
    Answer taken =
        as("sales-support").post(PATH + second + "/filing", ContractBodies.filing(number));
    assertThat(taken.problem()).endsWith("/archive-number-taken");
  }

  /** CON-03: an approval of a version that was edited a moment ago is refused. */
  @Test
  void nobodyAgreesWithWhatWasEditedAMomentAgo() {
    String id = aContract();
    contracts().submit(id).expect(200);
    TestHttp checker = as("support-supervisor");
    String seen = checker.get(PATH + id).etag();
    as("sales-support").put(PATH + id, ContractBodies.sale("1.00"), "If-Match", seen).expect(200);

    Answer late = checker.post(PATH + id + "/approval", ContractBodies.CHECKED, "If-Match", seen);
    assertThat(late.status()).isEqualTo(412);
    assertThat(checker.post(PATH + id + "/approval", ContractBodies.CHECKED).status())
        .isEqualTo(428);
    assertThat(
            as("sales-support")
                .put(PATH + id, ContractBodies.sale("2.00"), "If-Match", seen)
                .status())
        .isEqualTo(412);
  }

  /** CON-03: what is rejected goes back to its drafter with the reason, whoever that is. */
  @Test
  void rejectedContractGoesBackToWhoeverWroteIt() {
    String customer = aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east"));
    String body =
        ContractBodies.contract(customer, "DEMO-sales-rep", ContractBodies.sale("120.00"));
    String drafter = unique("drafter");
    String id = as(drafter, "support-supervisor").post("/api/contracts", body).expect(201).id();
    contracts().submit(id).expect(200);
    TestHttp checker = as("sales-support");
    String seen = checker.get(PATH + id).expect(200).etag();
    String why = "{\"reason\": \"the liability clause is another one\"}";
    checker.post(PATH + id + "/rejection", why, "If-Match", seen).expect(200);

    assertThat(TestBroker.awaitNotice(id, "contract-rejected").getFirst().value())
        .contains("DEMO-" + drafter, "DEMO-sales-rep");
    Answer back = as(drafter, "support-supervisor").get(PATH + id).expect(200);
    assertThat(back.text("state")).isEqualTo("DRAFT");
    assertThat(back.text("versions/0/approval/decisions/0/opinion"))
        .isEqualTo("the liability clause is another one");
  }

  @Test
  void signatureBeforeTheApprovalIsRefused() {
    String id = aContract();
    contracts().submit(id).expect(200);
    contracts().approveAll(id);
    String before = ContractSteps.today().minusDays(1).toString();

    Answer early =
        as("sales-rep")
            .post(PATH + id + "/signatures", ContractBodies.signature("OURS", before, true, "scan"))
            .expect(400);
    assertThat(early.raw().body()).contains("\"signedOn\"", "CON-06");
  }

  @Test
  void amountInAnotherCurrencyThanTheFrameworksIsRefused() {
    String until = ContractSteps.today().plusDays(30).toString();
    Answer refused =
        contract(
            aCustomer(REP), REP.owner(), ContractBodies.framework("100", until, "5000.00", "USD"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.raw().body()).contains("\"amountLimit\"", "CON-01", "must be in CNY");
  }

  /** CON-01: a text of 200 kB, and one with a placeholder that nobody knows. */
  @Test
  void textThatNoContractCanHaveIsRefusedByItsField() {
    String customer = aCustomer(REP);
    String huge = "{\"topic\": \"liability\", \"text\": \"" + "x".repeat(200_000) + "\"}";
    String unknown = "{\"topic\": \"liability\", \"text\": \"{{colour}}\"}";

    assertThat(
            contract(customer, REP.owner(), ContractBodies.sale("1.00", huge))
                .expect(400)
                .raw()
                .body())
        .contains("content.clauses[0].text");
    assertThat(
            contract(customer, REP.owner(), ContractBodies.sale("1.00", unknown))
                .expect(400)
                .raw()
                .body())
        .contains("clauses[0].text", "unknown placeholder");
    assertThat(
            as("legal")
                .post("/api/clause-templates", ContractBodies.template("t", "pay {{colour}}"))
                .expect(400)
                .raw()
                .body())
        .contains("\"text\"", "unknown placeholder", "amount-limit");
  }

  /** CON-01: a new version of a template changes no contract that took an earlier one. */
  @Test
  void templatesHaveVersions() {
    String name = unique("template");
    Answer first =
        as("legal")
            .post("/api/clause-templates", ContractBodies.template(name, "first"))
            .expect(201);
    String sale = ContractBodies.sale("1.00", "{\"templateId\": \"%s\"}".formatted(first.id()));
    String id = contract(aCustomer(REP), REP.owner(), sale).expect(201).id();
    String path = "/api/clause-templates/" + first.id();
    Answer second =
        as("legal")
            .put(path, ContractBodies.template(name, "second"), "If-Match", first.etag())
            .expect(200);

    assertThat(second.text("version")).isEqualTo("2");
    assertThat(second.text("versions/1/text")).isEqualTo("first");
    Answer contract = as("sales-rep").get(PATH + id);
    assertThat(contract.text("versions/0/content/clauses/0/text")).isEqualTo("first");
    assertThat(contract.text("versions/0/content/clauses/0/templateVersion")).isEqualTo("1");
    assertThat(
            as("legal")
                .post("/api/clause-templates", ContractBodies.template(name, "again"))
                .problem())
        .endsWith("/template-name-taken");
    as("legal").post(path + "/retirement", "{}").expect(200);
    assertThat(contract(aCustomer(REP), REP.owner(), sale).expect(400).raw().body())
        .contains("clauses[0].templateId");
  }

  /** CON-11: the old version holds until both have signed the new one. */
  @Test
  void amendmentLeavesWhatHoldsAlone() {
    String id = aContract();
    contracts().makeEffective(id);
    as("sales-rep").post(PATH + id + "/amendment", REASON).expect(200);
    Answer seen = as("sales-rep").get(PATH + id);
    as("sales-rep")
        .put(PATH + id, ContractBodies.sale("100.00"), "If-Match", seen.etag())
        .expect(200);

    Answer amending = as("sales-rep").get(PATH + id);
    assertThat(amending.text("state")).isEqualTo("AMENDING");
    assertThat(amending.text("inForce")).isEqualTo("1");
    assertThat(amending.text("versions/1/content/total/amount")).isEqualTo("360.00");
    contracts().makeEffective(id);
    Answer amended = as("sales-rep").get(PATH + id);
    assertThat(amended.text("inForce")).isEqualTo("2");
    assertThat(amended.text("versions/0/content/total/amount")).isEqualTo("300.00");
    assertThat(amended.text("versions/1/content/total/amount")).isEqualTo("360.00");
    assertThat(types(CONTRACTS, id, 10)).contains("ContractSigned").endsWith("ContractAmended");
  }

  /** CON-10: a renewal is a contract of its own, linked to the one before. */
  @Test
  void renewalIsAnotherContract() {
    String until = ContractSteps.today().plusDays(30).toString();
    String id =
        contract(
                aCustomer(REP),
                REP.owner(),
                ContractBodies.framework(null, until, "5000.00", "CNY"))
            .expect(201)
            .id();
    contracts().makeEffective(id);
    String next =
        as("sales-support").post(PATH + id + "/renewal", "{}").expect(200).text("successor");

    await().until(() -> as("sales-rep").get(PATH + next).status() == 200);
    Answer renewed = as("sales-rep").get(PATH + next);
    assertThat(renewed.text("replaces")).isEqualTo(id);
    assertThat(renewed.text("state")).isEqualTo("DRAFT");
    assertThat(renewed.text("versions/0/content/validFrom"))
        .isEqualTo(ContractSteps.today().plusDays(31).toString());
    assertThat(contracts().submit(next).expect(409).raw().body()).contains("validUntil");
  }

  /** CON-03: a changed chain is tried on the contracts of the last days, and changes nothing. */
  @Test
  void changedChainCanBeTried() {
    String id = aContract();
    contracts().submit(id).expect(200);
    String path = "/api/admin/policies/contracts";
    String chain =
        """
        [{"name": "support-check", "rule": "CON-04", "roles": ["sales-support"], "kinds": [],
          "grounds": [], "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"},
         {"name": "legal", "rule": "CON-05", "roles": ["%s"], "kinds": [],
          "grounds": [], "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"}]
        """;
    String tried = "{\"values\": {\"approval-chain\": %s}, \"days\": 30}";

    Answer answer =
        as("vp-sales")
            .post(path + "/simulation", tried.formatted(chain.formatted("legal")))
            .expect(200);
    assertThat(answer.body().at("/divergences").toString())
        .contains(id, "\"wouldGo\":[\"support-check\",\"legal\"]");
    assertThat(as("legal").get(PATH + id).text("versions/0/approval/steps/1"))
        .isEqualTo("sales-manager");
    assertThat(
            as("vp-sales")
                .post(path + "/simulation", tried.formatted(chain.formatted("sales-manager")))
                .expect(400)
                .raw()
                .body())
        .contains("every contract passes a step of legal");
  }
}
