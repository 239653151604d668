package io.saleswright.contract.quotes.web.papers;

import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.PaperAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quotes on paper. */
@RestController
@RequestMapping("/api/quotes/{id}/versions/{version}/paper")
class QuotePaperController {

  private final QuoteReader reader;
  private final QuotePapers papers;

  QuotePaperController(QuoteReader reader, QuotePapers papers) {
    this.reader = reader;
    this.papers = papers;
  }

  /**
   * A version on paper (QUO-03): byte by byte as it left the house; before, each page says that it
   * is a draft. It is noted who printed it (DOC-04).
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable int version, Caller caller) {
    Quote quote = reader.get(id, caller).state();
    Version wanted = quote.version(version);
    return PaperAnswers.of(papers.of(id, quote, wanted), quote.number() + "-" + wanted.number());
  }
}
