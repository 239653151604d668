package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Prints customers' accounts, and keeps each as it leaves the house (FIN-12). That of days that are
 * over is the same paper for ever, whatever becomes of the template and of the customer's name; of
 * today's there may be several, each as it was. What somebody only looks at is not kept.
 */
final class KeptStatements {

  private static final String PRINT = "print";

  /** Kept apart: it may be the same, byte by byte, as one that left before the day was over. */
  private static final String FINAL = "print-final";

  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;
  private final InstantSource time;

  KeptStatements(Papers papers, KeptPapers kept, WorkCalendar calendar, InstantSource time) {
    this.papers = papers;
    this.kept = kept;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * The account on paper: as it was printed first after its last day, or as it is now.
   *
   * @param leaves whether it leaves the house and is kept
   */
  Paper print(Statement statement, String customer, boolean leaves, Caller caller) {
    String subject = subject(statement.customerId());
    PaperHead head = StatementPaper.head(statement);
    return kept.of(subject, head.number()).stream()
        .filter(paper -> paper.left().channel().equals(FINAL))
        .reduce((_, older) -> older)
        .map(paper -> kept.open(subject, paper.id()))
        .orElseGet(() -> made(subject, head, statement, customer, leaves, caller));
  }

  private Paper made(
      String subject,
      PaperHead head,
      Statement statement,
      String customer,
      boolean leaves,
      Caller caller) {
    Paper paper = StatementPaper.print(papers, statement, customer, calendar);
    if (leaves) {
      String channel = isOver(statement) ? FINAL : PRINT;
      kept.keep(subject, head, paper, new Leaving(caller.staffId(), time.instant(), channel));
    }
    return paper;
  }

  /** Whether nothing can come to it any more: it tells of its last day until that ended. */
  private boolean isOver(Statement statement) {
    Instant next = statement.period().to().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    return !statement.asOf().at().isBefore(next.minusMillis(1));
  }

  /** The customer's papers that left the house, newest first. */
  List<KeptPaper> of(String customerId) {
    return kept.of(subject(customerId));
  }

  /**
   * One of them, byte by byte as it was.
   *
   * @throws NotFound when the customer has none with this identity
   */
  Paper again(String customerId, String paperId) {
    return kept.open(subject(customerId), paperId);
  }

  private static String subject(String customerId) {
    return Ids.derived("statement", customerId);
  }
}
