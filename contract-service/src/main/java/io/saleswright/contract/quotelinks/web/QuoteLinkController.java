package io.saleswright.contract.quotelinks.web;

import io.saleswright.contract.quotelinks.QuoteLinkDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.web.Creates;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links behind which customers without a login answer a quote. */
@RestController
@RequestMapping("/api/quotes/{id}/links")
class QuoteLinkController {

  private final QuoteLinkDesk desk;

  QuoteLinkController(QuoteLinkDesk desk) {
    this.desk = desk;
  }

  /**
   * A link to a quote.
   *
   * @param address where it leads, below the gateway's own address; a secret of the customer, which
   *     is shown this once
   * @param expiresAt from when on it is good for nothing
   */
  record QuoteLinkView(String address, Instant expiresAt) {}

  /**
   * The links to a quote were ended.
   *
   * @param endedAt those that were made until then lead nowhere any more
   */
  record QuoteLinksEnded(String quoteId, Instant endedAt) {}

  /**
   * Makes a link to the version that the customer has, to be sent to them (QUO-07). Whoever holds
   * it reads that version, and accepts or declines it, once.
   */
  @PostMapping
  @Creates
  ResponseEntity<QuoteLinkView> make(@PathVariable String id, Act act) {
    Links.Made made = desk.make(id, act);
    // Where the links to the quote are ended; a link itself has no address at which it lies.
    return ResponseEntity.created(URI.create("/api/quotes/" + id + "/links"))
        .cacheControl(CacheControl.noStore())
        .body(new QuoteLinkView(Links.address(made.token()), made.link().expiresAt()));
  }

  /** Ends all links to the quote, whatever its version, that were made until now. */
  @DeleteMapping
  QuoteLinksEnded end(@PathVariable String id, Act act) {
    desk.end(id, act);
    return new QuoteLinksEnded(id, act.at());
  }
}
