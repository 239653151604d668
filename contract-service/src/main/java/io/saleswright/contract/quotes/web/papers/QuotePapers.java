package io.saleswright.contract.quotes.web.papers;

import io.saleswright.contract.quotes.SentPapers;
import io.saleswright.contract.quoting.Offering.Dispatch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Sending;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.util.Locale;

/** Makes the papers of quotes, and keeps those that leave the house (QUO-03, QUO-09). */
final class QuotePapers implements SentPapers {

  private static final String TEMPLATE = "quote";

  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;

  QuotePapers(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    this.papers = papers;
    this.kept = kept;
    this.calendar = calendar;
  }

  @Override
  public String keep(String id, Quote quote, Dispatch dispatch, Act act) {
    Version version = quote.newest();
    String way = dispatch.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kept.keep(
            id,
            head(id, quote, version, false),
            made(id, quote, version, false),
            new Leaving(act.by(), dispatch.moment(act), way))
        .id();
  }

  /**
   * The paper of a version: byte by byte as it left the house, or as it would look. One that was
   * sent before papers were kept is made anew.
   */
  Paper of(String id, Quote quote, Version version) {
    Sending sending = version.sending();
    String left = sending == null ? null : sending.paper();
    return left == null ? made(id, quote, version, sending == null) : kept.open(id, left);
  }

  private Paper made(String id, Quote quote, Version version, boolean draft) {
    return papers.render(TEMPLATE, head(id, quote, version, draft), QuotePaper.of(quote, version));
  }

  private PaperHead head(String id, Quote quote, Version version, boolean draft) {
    return new PaperHead(
        "报价单",
        "Quotation",
        quote.number(),
        version.number(),
        calendar.businessDate(version.writtenAt()),
        "/app/#/quotes/" + id,
        draft);
  }
}
