package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.PaperAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Contracts as papers: to read, to be handed out for signing, and to be printed again. It is noted
 * who did so (DOC-04).
 */
@RestController
@RequestMapping(ContractController.PATH)
class ContractPaperController {

  private final ReadingDesk reading;
  private final ContractPapers papers;

  ContractPaperController(ReadingDesk reading, ContractPapers papers) {
    this.reading = reading;
    this.papers = papers;
  }

  /** The ways in which a paper leaves the house. */
  enum Channel {
    PRINT,
    EMAIL
  }

  /** How the paper leaves the house. */
  record HandOut(@NotNull Channel channel) {}

  /**
   * A paper that left the house.
   *
   * @param id identity of the paper
   * @param version number of the version that it shows
   * @param sha256 hash of its bytes
   * @param pages how many pages it has
   * @param channel print or email
   * @param by staff id of who let it go
   * @param at when
   */
  record PaperView(
      String id, long version, String sha256, int pages, String channel, String by, Instant at) {

    static PaperView of(KeptPaper kept) {
      return new PaperView(
          kept.id(),
          kept.revision(),
          kept.sha256(),
          kept.pages(),
          kept.left().channel(),
          kept.left().by(),
          kept.left().at());
    }
  }

  /** The papers of a contract that left the house, the newest first. */
  record PaperList(List<PaperView> items) {}

  /**
   * The newest version as a paper; each page says that it is a draft until its chain has agreed.
   */
  @GetMapping(path = "/{id}/paper", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    Stored<Contract> stored = reading.get(id, caller);
    return PaperAnswers.of(papers.print(stored), stored.state().number());
  }

  /** Hands the approved version out: the paper is kept as it leaves the house. */
  @PostMapping("/{id}/papers")
  @Notes(AuditKind.PRINTED)
  PaperView handOut(@PathVariable String id, @RequestBody @Valid HandOut body, Act act) {
    reading.mustBeHandedOutBy(id, act.caller());
    String channel = body.channel().name().toLowerCase(Locale.ROOT);
    return PaperView.of(
        papers.handOut(id, () -> reading.toHandOut(id, act.caller()), channel, act));
  }

  /** The papers of a contract that left the house. */
  @GetMapping("/{id}/papers")
  PaperList papers(@PathVariable String id, Caller caller) {
    reading.get(id, caller);
    return new PaperList(papers.of(id).stream().map(PaperView::of).toList());
  }

  /** A paper that left the house, printed again as it was. */
  @GetMapping(path = "/{id}/papers/{paper}", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> again(@PathVariable String id, @PathVariable String paper, Caller caller) {
    Stored<Contract> stored = reading.get(id, caller);
    return PaperAnswers.of(papers.again(id, paper), stored.state().number());
  }
}
