package io.saleswright.contract.quotes.web.papers;

import io.saleswright.contract.quotelinks.OfferedQuotes;
import io.saleswright.contract.quotelinks.OfferedQuotes.Shown;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.link.Link;
import io.saleswright.platform.paper.PaperAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paper of a quote for the customer who holds a link to it. */
@RestController
@RequestMapping("/public/quotes/paper")
class PublicQuotePaperController {

  private final OfferedQuotes quotes;
  private final QuotePapers papers;

  PublicQuotePaperController(OfferedQuotes quotes, QuotePapers papers) {
    this.quotes = quotes;
    this.papers = papers;
  }

  /**
   * The version of the link on paper, byte by byte as it left the house (QUO-03). It is noted that
   * the holder of the link printed it (DOC-04).
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(Link link) {
    Shown shown = quotes.look(link);
    if (!shown.standing().isShown()) {
      throw new NotFound("paper");
    }
    return PaperAnswers.of(
        papers.of(shown.quoteId(), shown.quote(), shown.version()),
        shown.quote().number() + "-" + shown.version().number());
  }
}
