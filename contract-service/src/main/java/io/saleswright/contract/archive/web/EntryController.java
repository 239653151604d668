package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryDesk;
import io.saleswright.contract.archive.EntryQuery;
import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.EntryStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The department's archive: what lies there, and where (DOC-01 to DOC-04). */
@RestController
@RequestMapping(EntryController.PATH)
class EntryController {

  static final String PATH = "/api/archive-entries";

  private final EntryDesk desk;
  private final EntryReadingDesk reading;
  private final EntryAnswers answers;

  EntryController(EntryDesk desk, EntryReadingDesk reading, EntryAnswers answers) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
  }

  /** Files a document (DOC-01). A contract comes here by itself when it is filed (CON-08). */
  @PostMapping
  @Creates
  ResponseEntity<EntryView> file(@RequestBody @Valid EntryRequests.EntryBody body, Act act) {
    Stored<ArchiveEntry> stored = desk.file(body.wish(), act);
    return Answers.created(PATH, stored, answers.view(stored, act.caller()));
  }

  /**
   * Writes an entry anew: what is left out keeps its value, but for keywords, summary and place. A
   * class that is more open than before is given by the supervisor of inside sales or legal
   * (SEC-01).
   */
  @PutMapping("/{id}")
  ResponseEntity<EntryView> revise(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid EntryRequests.EntryBody body,
      Act act) {
    return answers.ok(desk.revise(id, seen.revision(), body.wish(), act), act.caller());
  }

  /**
   * Says that a file is wrong, and which newer one takes its place (DOC-01). The wrong one stays
   * and is seen as replaced.
   */
  @PostMapping("/{id}/attachments/{attachment}/replacement")
  ResponseEntity<EntryView> replaceFile(
      @PathVariable String id,
      @PathVariable String attachment,
      @RequestBody @Valid EntryRequests.Replacement body,
      Act act) {
    return answers.ok(
        desk.replace(id, attachment, body.newer().strip(), body.reason().strip(), act),
        act.caller());
  }

  /** One entry; each look is noted in the audit (DOC-04). */
  @GetMapping("/{id}")
  ResponseEntity<EntryView> get(@PathVariable String id, Caller caller) {
    return answers.ok(reading.get(id, caller), caller);
  }

  /**
   * Entries that the caller may see, by their role and the class of the document.
   *
   * @param q any part of number, title, summary, keywords or place, in Chinese, its sounds, or
   *     English
   * @param keyword part of a keyword
   * @param place part of where it lies: classification, binder, volume, room
   * @param kind only those of this kind
   * @param owner only those of this person, by staff id
   * @param documentClass only those of this class
   * @param state only those that stand there
   * @param from only those dated on that day or later
   * @param to only those dated on that day or earlier
   * @param due true for those whose retention period is over, and that nothing holds
   * @param unread {@code me}: only those that the caller has to read
   */
  @GetMapping
  @NotesLists(of = "archive entries", rule = "DOC-04")
  Page<EntryItem> list(
      @RequestParam @Nullable @Size(max = 100) String q,
      @RequestParam @Nullable @Size(max = 100) String keyword,
      @RequestParam @Nullable @Size(max = 100) String place,
      @RequestParam @Nullable @Size(max = 60) String kind,
      @RequestParam @Nullable @Size(max = 64) String owner,
      @RequestParam @Nullable DocumentClass documentClass,
      @RequestParam @Nullable EntryStage state,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @RequestParam(defaultValue = "false") boolean due,
      @RequestParam @Nullable String unread,
      PageRequest page,
      Caller caller) {
    if (unread != null && !unread.equals("me")) {
      throw new InvalidInput(
          "unread", "choice", "must be one of {choices}", Map.of("choices", "me"));
    }
    EntryQuery query =
        new EntryQuery(
            q,
            keyword,
            place,
            kind,
            owner,
            documentClass,
            state,
            new EntryQuery.Days(from, to),
            new EntryQuery.Work(due, unread != null));
    return Page.ofStored(
        reading.list(query, page.slice(), caller), page, stored -> answers.item(stored, caller));
  }
}
