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
 * today's there may be several, each as it was.
 */
final class KeptStatements {

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

  /** The account on paper: as it was printed first after its last day, or as it is now. */
  Paper print(Statement statement, String customer, Caller caller) {
    String subject = subject(statement.customerId());
    PaperHead head = StatementPaper.head(statement);
    Instant end = statement.asOf().at();
    return kept.of(subject, head.number()).stream()
        .filter(paper -> paper.left().at().isAfter(end))
        .reduce((_, older) -> older)
        .map(paper -> kept.open(subject, paper.id()))
        .orElseGet(() -> leave(subject, head, statement, customer, caller));
  }

  private Paper leave(
      String subject, PaperHead head, Statement statement, String customer, Caller caller) {
    Paper paper = StatementPaper.print(papers, statement, customer, calendar);
    kept.keep(subject, head, paper, new Leaving(caller.staffId(), time.instant(), "print"));
    return paper;
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
