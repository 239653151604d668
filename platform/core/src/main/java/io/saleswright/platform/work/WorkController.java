package io.saleswright.platform.work;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work: what waits for people, over all kinds of documents of the service. */
@RestController
@RequestMapping("/api/work/${saleswright.service}")
final class WorkController {

  private static final String ASKED = "asked";
  private static final String MINE = "mine";
  private static final String LATE = "late";

  private final WorkDesk desk;

  WorkController(WorkDesk desk) {
    this.desk = desk;
  }

  /**
   * What waits for somebody, the most urgent first. The work of who is away is shown to who stands
   * in for them (HR-15).
   *
   * @param view {@code mine}: what waits for the caller; {@code asked}: what the caller asked
   *     others and is not answered; {@code late}: what those are late with whom the caller leads
   * @param of in the place of a view: all that still stands with the person of this staff id, for
   *     HR and who leads them (HR-09)
   * @param kind only documents of this kind
   */
  @GetMapping
  @NotesLists(of = "work", rule = "SEC-02")
  Page<WorkView> list(
      @RequestParam(defaultValue = MINE) String view,
      @RequestParam @Nullable @Size(max = 64) String of,
      @RequestParam @Nullable @Size(max = 40) String kind,
      PageRequest page,
      Caller caller) {
    if (of != null) {
      return desk.standing(of, kind, page, caller);
    }
    return switch (view) {
      case MINE -> desk.mine(kind, page, caller);
      case ASKED -> desk.asked(kind, page, caller);
      case LATE -> desk.late(kind, page, caller);
      default ->
          throw new InvalidInput(
              "view",
              "choice",
              "must be one of {choices}",
              Map.of("choices", String.join(", ", MINE, ASKED, LATE)));
    };
  }
}
