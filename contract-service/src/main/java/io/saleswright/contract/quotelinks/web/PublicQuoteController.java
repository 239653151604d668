package io.saleswright.contract.quotelinks.web;

import io.saleswright.contract.quotelinks.OfferedQuotes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.link.Link;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers without a login reach behind a link: one version of a quote, to answer it. */
@RestController
@RequestMapping("/public/quotes")
class PublicQuoteController {

  private final OfferedQuotes quotes;

  PublicQuoteController(OfferedQuotes quotes) {
    this.quotes = quotes;
  }

  /**
   * That the customer takes it.
   *
   * @param name who says so
   * @param remark what else they say
   */
  record PublicAcceptance(
      @NotBlank @Size(max = 100) String name, @Nullable @Size(max = 500) String remark) {}

  /**
   * That the customer does not want it.
   *
   * @param name who says so
   * @param reason why; it stays within the quote
   */
  record PublicRejection(
      @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 500) String reason) {}

  /** The version of the link, and how it stands (QUO-07). */
  @GetMapping
  PublicQuoteView look(Link link) {
    return PublicQuoteView.of(quotes.look(link), link.expiresAt());
  }

  /** Accepts the version of the link, once (QUO-07). */
  @PostMapping("/acceptance")
  PublicQuoteView accept(@RequestBody @Valid PublicAcceptance body, Link link, Act act) {
    String remark = body.remark();
    String told = remark == null || remark.isBlank() ? null : remark.strip();
    return PublicQuoteView.of(
        quotes.accept(link, body.name().strip(), told, act), link.expiresAt());
  }

  /** Declines the version of the link, once (QUO-07). */
  @PostMapping("/rejection")
  PublicQuoteView decline(@RequestBody @Valid PublicRejection body, Link link, Act act) {
    return PublicQuoteView.of(
        quotes.decline(link, body.name().strip(), body.reason().strip(), act), link.expiresAt());
  }
}
