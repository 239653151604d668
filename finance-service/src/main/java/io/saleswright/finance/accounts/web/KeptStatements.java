package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Prints customers' accounts, and keeps each as it leaves the house (FIN-12). That of days that are
 * over is the same paper for ever, whatever becomes of the template and of the customer's name; of
 * today's there may be several, each as it was. Who only looks keeps nothing.
 */
final class KeptStatements {

  private static final String PRINT = "print";

  /** Kept apart: it may be the same, byte by byte, as one that left before the day was over. */
  private static final String FINAL = "print-final";

  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;

  KeptStatements(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    this.papers = papers;
    this.kept = kept;
    this.calendar = calendar;
  }

  /** The account on paper: as it left the house first after its last day, or as it is now. */
  Paper print(Statement statement, String customer) {
    return last(statement)
        .map(paper -> kept.open(paper.subject(), paper.id()))
        .orElseGet(() -> StatementPaper.print(papers, statement, customer, calendar));
  }

  /**
   * Lets it leave the house; that of days that are over is the one that left first.
   *
   * @throws KeyReused when the command's key was used with another body
   */
  KeptPaper handOut(Statement statement, String customer, Act act) {
    String subject = subject(statement.customerId());
    return kept.once(
        subject,
        act.cause(),
        keeper ->
            last(statement)
                .orElseGet(() -> {
                  Paper paper = StatementPaper.print(papers, statement, customer, calendar);
                  String channel = isOver(statement) ? FINAL : PRINT;
                  Leaving leaving = new Leaving(act.by(), act.at(), channel);
                  return keeper.keep(StatementPaper.head(statement), paper, leaving);
                }));
  }

  private Optional<KeptPaper> last(Statement statement) {
    String number = StatementPaper.head(statement).number();
    return kept.of(subject(statement.customerId()), number).stream()
        .filter(paper -> paper.left().channel().equals(FINAL))
        .reduce((_, older) -> older);
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
