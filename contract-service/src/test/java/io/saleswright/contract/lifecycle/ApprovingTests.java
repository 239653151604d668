package io.saleswright.contract.lifecycle;

import static io.saleswright.contract.lifecycle.ContractStory.LEGAL;
import static io.saleswright.contract.lifecycle.ContractStory.MANAGER;
import static io.saleswright.contract.lifecycle.ContractStory.REP;
import static io.saleswright.contract.lifecycle.ContractStory.RULES;
import static io.saleswright.contract.lifecycle.ContractStory.SUPPORT;
import static io.saleswright.contract.lifecycle.ContractStory.approver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.Limits;
import io.saleswright.contract.drafting.ContractEdited;
import io.saleswright.contract.drafting.ContractEdited.Fallen;
import io.saleswright.contract.drafting.ContractRejected;
import io.saleswright.contract.drafting.ContractSubmitted;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The chain of a version before it is signed (CON-03, CON-04, CON-05). */
class ApprovingTests {

  @Test
  void smallSalePassesEverybodyButTheLeadership() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("49999.99")).submitted();

    assertThat(story.raised(ContractSubmitted.class).steps())
        .containsExactly("support-check", "sales-manager", "legal");
    assertThat(story.approvedBy(SUPPORT, "sales-support").contract().waitingFor())
        .isEqualTo("sales-manager");
    assertThat(story.approvedBy(MANAGER, "sales-manager").contract().stage())
        .isEqualTo(ContractStage.SUBMITTED);
    assertThat(story.approvedBy(LEGAL, "legal").contract().stage())
        .isEqualTo(ContractStage.APPROVED);
    assertThat(story.events()).containsExactly("ContractStepApproved", "ContractApproved");
  }

  @Test
  void leadershipLooksAtLargeSalesAndAtWhateverHasNoLimit() {
    LocalDate until = LocalDate.of(2027, 11, 22);
    List<ContractContent> large =
        List.of(
            ContractStory.sale("50000"),
            ContractStory.framework(null, until, null),
            ContractStory.framework(null, until, Money.of("500000", "CNY")));

    assertThat(large)
        .allSatisfy(content ->
            assertThat(
                    ContractStory.drafted(content)
                        .submitted()
                        .raised(ContractSubmitted.class)
                        .steps())
                .contains("leadership"));
    assertThat(
            ContractStory.drafted(
                    ContractStory.framework(null, until, Money.of("499999.99", "CNY")))
                .submitted()
                .raised(ContractSubmitted.class)
                .steps())
        .doesNotContain("leadership");
  }

  /** CON-01: nobody is asked to agree with a contract that lacks a required clause. */
  @Test
  void whatIsMissingIsNamed() {
    ContractContent content =
        ContractStory.content(ContractKind.FRAMEWORK, "1", null, Limits.NONE, "colour");
    ContractStory story = ContractStory.drafted(content);

    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(story::submitted)
        .satisfies(refused -> {
          assertThat(refused.problem()).isEqualTo("contract-incomplete");
          assertThat(refused.parameters().get("missing"))
              .isEqualTo("validFrom, validUntil, clauses.liability");
        });
  }

  @Test
  void customerMustBeKnownForSure() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .then(
                (it, act) ->
                    Writing.edit(
                        it,
                        ContractStory.sale("1"),
                        new Parties(
                            new Buyer("customer-1", null, null, Buyer.Status.CLAIMED, null),
                            it.state().parties().holder()),
                        RULES,
                        act),
                REP);

    refuses(ContractRefusal.CONTRACT_CUSTOMER_UNKNOWN.problem(), story::submitted);
  }

  /** CON-04: the support check is done when its whole list was gone through. */
  @Test
  void supportCheckGoesThroughItsList() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).submitted();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Approving.approve(
                story.stored(),
                List.of("prices", "weather"),
                null,
                approver(SUPPORT, "sales-support"),
                RULES,
                story.act(SUPPORT)))
        .satisfies(refused ->
            assertThat(refused.errors().getFirst().message()).isEqualTo("not checked: terms"));
    assertThat(story.approvedBy(SUPPORT, "sales-support").contract().underWay().checked())
        .containsExactly("prices", "terms");
  }

  @Test
  void onlyWhoseTurnItIsDecidesAndNobodyOnTheirOwnPaperNorTwice() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).submitted();

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> story.approvedBy(LEGAL, "legal"));
    refuses("own-paper", () -> story.approvedBy(REP, "sales-support"));
    story.approvedBy(SUPPORT, "sales-support");
    refuses("decided-before", () -> story.approvedBy(SUPPORT, "sales-manager"));
  }

  /** The salesperson is responsible also for what inside sales wrote for them (CON-02). */
  @Test
  void responsibleSalespersonIsAnAuthor() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1"));

    assertThat(story.contract().underWay().authors().hands()).containsExactly(REP);
    story.then(
        (it, act) -> Writing.edit(it, it.state().content(), it.state().parties(), RULES, act),
        SUPPORT);
    story.submitted();
    refuses("own-paper", () -> story.approvedBy(SUPPORT, "sales-support"));
  }

  @Test
  void editLetsDecisionsFallAndSaysWhich() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).approved();

    story.then(
        (it, act) ->
            Writing.edit(it, ContractStory.sale("60000"), it.state().parties(), RULES, act),
        REP);

    assertThat(story.raised(ContractEdited.class).fallen())
        .containsExactly(
            new Fallen("support-check", SUPPORT),
            new Fallen("sales-manager", MANAGER),
            new Fallen("legal", LEGAL));
    assertThat(story.contract().stage()).isEqualTo(ContractStage.SUBMITTED);
    assertThat(story.contract().waitingFor()).isEqualTo("support-check");
    assertThat(story.contract().underWay().checked()).isEmpty();
    assertThat(story.last().edited()).isTrue();
    assertThat(story.last().started()).extracting(Deadline::rule).containsExactly("CON-04");
  }

  @Test
  void rejectedVersionGoesBackWithTheReasonAndBeginsAnew() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .submitted()
            .approvedBy(SUPPORT, "sales-support")
            .then(
                (it, act) ->
                    Approving.reject(
                        it, "too cheap", approver(MANAGER, "sales-manager"), RULES, act),
                MANAGER);

    assertThat(story.raised(ContractRejected.class).step()).isEqualTo("sales-manager");
    assertThat(story.contract().stage()).isEqualTo(ContractStage.DRAFT);
    assertThat(story.contract().waitingFor()).isNull();
    assertThat(story.last().stopped()).containsExactly("CON-03");

    story.submitted();
    assertThat(story.contract().waitingFor()).isEqualTo("support-check");
    assertThat(story.contract().approval().past())
        .extracting(decision -> decision.opinion())
        .containsExactly(null, "too cheap");
  }

  /** Each step has its own clock under its own rule. */
  @Test
  void eachStepHasItsClock() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).submitted();
    assertThat(story.last().started()).extracting(Deadline::rule).containsExactly("CON-04");

    story.approvedBy(SUPPORT, "sales-support");
    assertThat(story.last().stopped()).containsExactly("CON-04");
    assertThat(story.last().started()).extracting(Deadline::rule).containsExactly("CON-03");

    story.approvedBy(MANAGER, "sales-manager").approvedBy(LEGAL, "legal");
    assertThat(story.last().stopped()).containsExactly("CON-05");
    assertThat(story.last().started()).isEmpty();
  }

  static void refuses(String problem, ThrowingCallable step) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
