package io.saleswright.finance.dunning.web;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.dunning.LetterPapers;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Makes the papers of letters, and keeps them as they leave the house (FIN-06). */
final class KeptLetters implements LetterPapers {

  private final Papers papers;
  private final KeptPapers kept;
  private final CustomerNames names;
  private final WorkCalendar calendar;

  KeptLetters(Papers papers, KeptPapers kept, CustomerNames names, WorkCalendar calendar) {
    this.papers = papers;
    this.kept = kept;
    this.names = names;
    this.calendar = calendar;
  }

  @Override
  public String keep(Stored<DunningCase> stored, Letter letter) {
    DunningCase state = stored.state();
    LocalDate day = calendar.businessDate(letter.at());
    PaperHead head =
        new PaperHead(
            letter.level() > 2 ? "催款函" : "付款提醒函",
            letter.level() > 2 ? "Demand for payment" : "Payment reminder",
            letter.number(),
            1,
            day,
            "/app/#/dunning/" + stored.id(),
            false);
    String customer = names.onPaper(state.debtor().customerId());
    PrintedLetter view = PrintedLetter.of(state, letter, customer, day);
    String way = letter.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kept.keep(
            stored.id(),
            head,
            papers.render("dunning-letter", head, view),
            new Leaving(letter.by(), letter.at(), way))
        .id();
  }

  /**
   * A letter as it left the house.
   *
   * @throws NotFound when the case has none of this number, or it was not kept yet
   */
  Paper of(Stored<DunningCase> stored, String number) {
    return stored.state().letters().stream()
        .filter(letter -> letter.number().equals(number))
        .map(Letter::paper)
        .filter(Objects::nonNull)
        .findFirst()
        .map(paper -> kept.open(stored.id(), paper))
        .orElseThrow(() -> new NotFound("letter"));
  }
}
