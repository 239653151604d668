package io.saleswright.contract.notices;

import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.quoted.QuoteAccepted;
import io.saleswright.contract.quoted.QuoteConfirmed;
import io.saleswright.contract.quoted.QuoteDecided;
import io.saleswright.contract.quoted.QuoteExpired;
import io.saleswright.contract.quoted.QuoteRejected;
import io.saleswright.contract.quoted.QuoteSubmitted;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whoever a quote waits for hears of it: the departments, those who decide, and the salesperson
 * with whoever wrote it for them (QUO-02, QUO-04, QUO-07, QUO-08).
 */
final class QuoteTelling implements Telling<Quote> {

  private static final String PERSON = "staff:";
  private static final String EXPIRY = "QUO-07";
  private static final String VERSION = "version";
  private static final String STEP = "step";
  private static final String DUE = "due";

  @Override
  public List<Notice> of(String id, Quote quote, Record event) {
    return switch (event) {
      case QuoteSubmitted _ -> List.of(waiting(QuoteNotice.QUOTE_TO_CONFIRM, id, quote));
      case QuoteConfirmed said ->
          said.feasible() ? next(id, quote) : List.of(objected(id, quote, said));
      case QuoteDecided decided ->
          decided.approved() ? next(id, quote) : List.of(givenBack(id, quote, decided));
      case QuoteAccepted accepted ->
          List.of(
              ours(QuoteNotice.QUOTE_ACCEPTED, id, quote)
                  .toRole("sales-support")
                  .toRole("sales-manager")
                  .with(VERSION, accepted.version())
                  .with("total", accepted.total()));
      case QuoteRejected rejected ->
          List.of(
              ours(QuoteNotice.QUOTE_REJECTED, id, quote)
                  .with(VERSION, rejected.version())
                  .notTo(rejected.by()));
      case QuoteExpired expired ->
          List.of(ours(QuoteNotice.QUOTE_EXPIRED, id, quote).with(VERSION, expired.version()));
      case DeadlineNear near ->
          List.of(ours(QuoteNotice.QUOTE_EXPIRING, id, quote).with(DUE, near.due()));
      case DeadlineMissed missed -> missed(id, quote, missed);
      default -> List.of();
    };
  }

  /** A department or a manager has agreed: somebody else has to, or it may be sent. */
  private static List<Notice> next(String id, Quote quote) {
    return switch (quote.stage()) {
      case DECIDING ->
          List.of(waiting(QuoteNotice.QUOTE_TO_DECIDE, id, quote).with(STEP, step(quote)));
      case READY ->
          List.of(ours(QuoteNotice.QUOTE_READY, id, quote).with(VERSION, quote.newest().number()));
      default -> List.of();
    };
  }

  private static Notice objected(String id, Quote quote, QuoteConfirmed said) {
    return ours(QuoteNotice.QUOTE_OBJECTED, id, quote)
        .with(VERSION, said.version())
        .with("department", Department.valueOf(said.department()).role());
  }

  private static Notice givenBack(String id, Quote quote, QuoteDecided decided) {
    return ours(QuoteNotice.QUOTE_GIVEN_BACK, id, quote)
        .with(VERSION, decided.version())
        .with(STEP, decided.step());
  }

  /** What nobody did in time; that an offer ended is told when it has. */
  private static List<Notice> missed(String id, Quote quote, DeadlineMissed missed) {
    if (missed.rule().equals(EXPIRY)) {
      return List.of();
    }
    Notice notice =
        ours(QuoteNotice.QUOTE_STEP_MISSED, id, quote)
            .toRole("sales-manager")
            .with(STEP, missed.rule())
            .with(DUE, missed.due());
    return List.of(toThoseItWaitsFor(notice, quote));
  }

  /** To those for whom it waits. */
  private static Notice waiting(QuoteNotice kind, String id, Quote quote) {
    return toThoseItWaitsFor(about(kind, id, quote).with(VERSION, quote.newest().number()), quote);
  }

  private static Notice toThoseItWaitsFor(Notice notice, Quote quote) {
    Notice all = notice;
    for (String next : quote.waitingFor()) {
      all =
          next.startsWith(PERSON) ? all.toStaff(next.substring(PERSON.length())) : all.toRole(next);
    }
    return all;
  }

  /** To the salesperson, those with whom they share it, and whoever wrote it. */
  private static Notice ours(QuoteNotice kind, String id, Quote quote) {
    Holder holder = quote.parties().holder();
    Notice notice = about(kind, id, quote).toStaff(holder.salesperson());
    for (String other : holder.sharedWith()) {
      notice = notice.toStaff(other);
    }
    for (String author : quote.newest().authors().hands()) {
      notice = notice.toStaff(author);
    }
    return notice;
  }

  private static Notice about(QuoteNotice kind, String id, Quote quote) {
    Holder holder = quote.parties().holder();
    return Notice.of(kind, new Document("quote", id, quote.number()))
        .within(holder.salesperson(), holder.team(), quote.parties().buyer().region());
  }

  private static String step(Quote quote) {
    Approval approval = quote.newest().currentApproval();
    String waits = approval == null ? null : approval.waitingFor();
    return waits == null ? QuoteStage.DECIDING.name() : waits;
  }
}
