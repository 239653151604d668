package io.saleswright.contract.contracts.web;

import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.lifecycle.Draft;
import io.saleswright.contract.lifecycle.Version;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version, under way or signed.
 *
 * @param number from 1
 * @param content what it says
 * @param approval how far it has come in its chain; null while it was never submitted
 * @param signatures what was signed
 * @param effectiveSince when it became effective; null while it has not
 * @param reason why the contract was amended; null of a first version
 */
record ContractVersionView(
    int number,
    ContentView content,
    @Nullable ApprovalView approval,
    List<SignatureView> signatures,
    @Nullable Instant effectiveSince,
    @Nullable String reason) {

  /**
   * How far a version has come in its chain.
   *
   * @param steps the steps that it has to pass, in order
   * @param waitingFor the step whose turn it is
   * @param policyVersion version of the policy whose chain it is
   * @param checked what the support check went through
   * @param decisions every decision, also those that fell, the oldest first
   */
  record ApprovalView(
      List<String> steps,
      @Nullable String waitingFor,
      int policyVersion,
      List<String> checked,
      List<DecisionView> decisions) {

    static @Nullable ApprovalView of(@Nullable Approval approval, List<String> checked) {
      return approval == null
          ? null
          : new ApprovalView(
              approval.turns().stream().map(Turn::name).toList(),
              approval.waitingFor(),
              approval.policyVersion(),
              checked,
              approval.everyDecision().stream().map(DecisionView::of).toList());
    }
  }

  /** A decision; `fellAt` tells when an edit took its effect away. */
  record DecisionView(
      String step,
      String by,
      @Nullable String standingInFor,
      Instant at,
      boolean approved,
      @Nullable String opinion,
      @Nullable Instant fellAt) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.step(),
          decision.by(),
          decision.standingInFor(),
          decision.at(),
          decision.approved(),
          decision.opinion(),
          decision.fellAt());
    }
  }

  /** A signature. */
  record SignatureView(
      String side,
      String signatory,
      LocalDate signedOn,
      boolean sealed,
      @Nullable String scan,
      boolean complete) {

    static SignatureView of(Signature signature) {
      return new SignatureView(
          signature.side().name(),
          signature.signatory(),
          signature.signedOn(),
          signature.sealed(),
          signature.scan(),
          signature.isComplete());
    }
  }

  static ContractVersionView of(Version version, Map<Placeholder, String> values) {
    return new ContractVersionView(
        version.number(),
        ContentView.of(version.content(), values),
        ApprovalView.of(version.approval(), version.checked()),
        version.signatures().stream().map(SignatureView::of).toList(),
        version.since(),
        version.reason());
  }

  static ContractVersionView of(Draft draft, Map<Placeholder, String> values) {
    return new ContractVersionView(
        draft.number(),
        ContentView.of(draft.content(), values),
        ApprovalView.of(draft.approval(), draft.checked()),
        draft.signatures().stream().map(SignatureView::of).toList(),
        null,
        draft.reason());
  }
}
