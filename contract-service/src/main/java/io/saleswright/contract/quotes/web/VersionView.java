package io.saleswright.contract.quotes.web;

import io.saleswright.contract.confirmations.Confirmation;
import io.saleswright.contract.confirmations.Confirmations;
import io.saleswright.contract.offers.Margin;
import io.saleswright.contract.offers.OfferChange;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Sending;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote as people see it (QUO-06).
 *
 * @param version its number, from 1
 * @param offer what it offers
 * @param authors staff ids of all who wrote it
 * @param writtenAt when it was written last
 * @param changes in what it differs from the version before
 * @param confirmations what the departments said
 * @param approval who agreed with what it deviates in; null before all departments confirmed it
 * @param sent that the customer has it
 * @param margin what is left after cost, for those who may see it
 */
record VersionView(
    int version,
    OfferView offer,
    List<String> authors,
    Instant writtenAt,
    List<OfferChange> changes,
    ConfirmationsView confirmations,
    @Nullable ApprovalView approval,
    @Nullable SentView sent,
    @Shows("cost") @Nullable MarginView margin) {

  /**
   * What the departments said.
   *
   * @param askedAt when they were asked; null while they are not
   * @param missing the departments that have yet to say something
   * @param given what holds
   * @param past what was said of earlier states of the version, and objections
   */
  record ConfirmationsView(
      @Nullable Instant askedAt,
      List<String> missing,
      List<ConfirmationView> given,
      List<ConfirmationView> past) {

    static ConfirmationsView of(Confirmations all) {
      return new ConfirmationsView(
          all.askedAt(),
          all.missing().stream().map(Enum::name).toList(),
          all.given().stream().map(ConfirmationView::of).toList(),
          all.past().stream().map(ConfirmationView::of).toList());
    }
  }

  /** What a department said. */
  record ConfirmationView(
      String department,
      boolean feasible,
      @Nullable LocalDate feasibleOn,
      @Nullable String remark,
      String by,
      Instant at) {

    static ConfirmationView of(Confirmation said) {
      return new ConfirmationView(
          said.department().name(),
          said.feasible(),
          said.feasibleOn(),
          said.remark(),
          said.by(),
          said.at());
    }
  }

  /**
   * Who agreed.
   *
   * @param approved whether everybody did who has to
   * @param grounds in what it deviates
   * @param steps who has to agree, one after the other
   * @param waitingFor the step whose turn it is
   * @param decisions what was decided, and what fell
   */
  record ApprovalView(
      boolean approved,
      List<String> grounds,
      List<String> steps,
      @Nullable String waitingFor,
      List<DecisionView> decisions) {

    static @Nullable ApprovalView of(Version version) {
      Approval approval = version.approval();
      if (approval == null) {
        return null;
      }
      boolean holds = version.currentApproval() != null;
      return new ApprovalView(
          holds && approval.isApproved(),
          approval.submission().grounds(),
          approval.turns().stream().map(Turn::name).toList(),
          holds ? approval.waitingFor() : null,
          approval.everyDecision().stream()
              .map(decision -> DecisionView.of(decision, holds))
              .toList());
    }
  }

  /**
   * What somebody decided.
   *
   * @param holds whether it holds; an edit or a rejection lets it fall
   */
  record DecisionView(
      String step,
      String by,
      @Nullable String standingInFor,
      Instant at,
      boolean approved,
      @Nullable String opinion,
      int policyVersion,
      boolean holds) {

    static DecisionView of(Decision decision, boolean holds) {
      return new DecisionView(
          decision.step(),
          decision.by(),
          decision.standingInFor(),
          decision.at(),
          decision.approved(),
          decision.opinion(),
          decision.policyVersion(),
          holds && decision.approved() && decision.fellAt() == null);
    }
  }

  /**
   * That the customer has it.
   *
   * @param onPaper whether the paper was kept as it left the house
   */
  record SentView(
      String channel,
      Instant at,
      String by,
      @Nullable String text,
      Instant expiresAt,
      boolean onPaper) {

    static @Nullable SentView of(@Nullable Sending sending) {
      return sending == null
          ? null
          : new SentView(
              sending.channel().name(),
              sending.at(),
              sending.by(),
              sending.text(),
              sending.expiresAt(),
              sending.paper() != null);
    }
  }

  /**
   * What is left after cost.
   *
   * @param percent its share of the net price
   * @param complete whether the cost of every line is known
   */
  record MarginView(Money amount, @Nullable BigDecimal percent, boolean complete) {

    static @Nullable MarginView of(Version version, boolean shown) {
      return shown
          ? Margin.of(version.offer())
              .map(margin -> new MarginView(margin.amount(), margin.percent(), margin.complete()))
              .orElse(null)
          : null;
    }
  }

  static VersionView of(Quote quote, Version version, boolean margin) {
    return new VersionView(
        version.number(),
        OfferView.of(version.offer()),
        version.authors().hands(),
        version.writtenAt(),
        changes(quote, version),
        ConfirmationsView.of(version.confirmations()),
        ApprovalView.of(version),
        SentView.of(version.sending()),
        MarginView.of(version, margin));
  }

  private static List<OfferChange> changes(Quote quote, Version version) {
    return version.number() == 1
        ? List.of()
        : OfferChange.between(quote.version(version.number() - 1).offer(), version.offer());
  }
}
