package io.saleswright.testkit.web;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.OutOfScope;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.Refuses;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A service without a business, to test what the platform does for every service. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleApplication.SampleController.class)
class SampleApplication {

  enum Colour {
    RED,
    GREEN
  }

  /**
   * One line of a sample.
   *
   * @param product what
   * @param quantity how many
   * @param price for one; null when nobody asked
   */
  record Line(@NotBlank String product, @Min(1) int quantity, @Nullable Money price) {}

  record PlaceSample(
      @NotBlank String customer,
      @NotEmpty @Valid List<Line> lines,
      @Nullable LocalDate requestedFor,
      @Nullable Instant sentAt,
      @Nullable Colour colour,
      @Nullable @Digits(integer = 9, fraction = 3) BigDecimal discount,
      @Nullable Boolean urgent) {}

  record Seen(String by, String operation, @Nullable String key, @Nullable String bodyHash) {}

  record OneView(List<Line> lines) {

    record Line(String one) {}
  }

  record OtherView(List<Line> lines) {

    record Line(String other) {}
  }

  /** Samples of all kinds. */
  @RestController
  @RequestMapping("/api/samples")
  static class SampleController {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Set<CommandKey> keys = ConcurrentHashMap.newKeySet();

    /** Places a sample. It stays {@code placed} for ever. */
    @PostMapping
    @Creates
    ResponseEntity<PlaceSample> place(@Valid @RequestBody PlaceSample sample, Cause cause) {
      boolean repeated = cause.key() != null && !keys.add(cause.key());
      return Answers.created("/api/samples", stored("s-1", repeated), sample);
    }

    /** Tells of the cause of a request. */
    @PostMapping("/{id}/causes")
    Seen cause(
        @PathVariable String id,
        @RequestParam @Nullable Boolean draft,
        @RequestBody(required = false) String body,
        Cause cause) {
      CommandKey key = cause.key();
      return key == null
          ? new Seen(cause.by(), "", null, null)
          : new Seen(cause.by(), key.operation(), key.key(), key.bodyHash());
    }

    /** Approves without a body. */
    @PostMapping("/{id}/approval")
    Map<String, String> approveWithoutBody(@PathVariable String id, Cause cause) {
      return Map.of(
          "hash",
          cause.key() == null ? "" : cause.key().bodyHash(),
          "correlationId",
          cause.trace().correlationId(),
          "traceparent",
          String.valueOf(cause.trace().traceparent()));
    }

    /** Edits a sample. */
    @PutMapping("/{id}")
    ResponseEntity<Map<String, Long>> edit(@PathVariable String id, IfMatch seen) {
      return Answers.ok(stored(id, false), Map.of("seen", seen.revision()));
    }

    /** Edits a note. */
    @PutMapping("/{id}/note")
    Map<String, Long> editMaybe(@PathVariable String id, Optional<IfMatch> seen) {
      return Map.of("seen", seen.map(IfMatch::revision).orElse(-1L));
    }

    /** Lists numbers. */
    @GetMapping
    @NotesLists(of = "customers", rule = "CUS-33")
    Page<Integer> list(PageRequest request, @RequestParam(defaultValue = "7") @Min(1) int total) {
      int from = request.after() == null ? 0 : Integer.parseInt(request.after().id());
      List<Integer> found =
          IntStream.rangeClosed(from + 1, Math.min(total, from + request.limit() + 1))
              .boxed()
              .toList();
      return Page.of(found, request, item -> new Place(NOW, Integer.toString(item)));
    }

    /** All numbers together, of which people see so much a day. */
    @GetMapping("/figures")
    @NotesLists(of = "figures", rule = "CUS-33")
    @Refuses
    Map<String, Long> figures() {
      return Map.of("net", 100L);
    }

    /** Takes a sample over. */
    @PostMapping("/imports")
    @Creates(orFinds = true)
    ResponseEntity<OneView> takeOver(Cause cause) {
      return Answers.ok(stored("s-1", true), new OneView(List.of()));
    }

    /** All so far. */
    @GetMapping(value = "/follow", produces = MediaType.APPLICATION_JSON_VALUE)
    OtherView past(Caller caller) {
      return new OtherView(List.of());
    }

    /** Each as it comes. */
    @GetMapping(value = "/follow", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(Caller caller) {
      return new SseEmitter();
    }

    /** Tells a moment. */
    @GetMapping("/since")
    Map<String, Long> since(
        @RequestParam @Nullable Instant moment, @RequestParam @Nullable String q) {
      return Map.of("millis", moment == null ? -1 : moment.toEpochMilli());
    }

    /** Tells who asks. */
    @GetMapping("/me")
    Caller me(Caller caller) {
      return caller;
    }

    /** Tells a day. */
    @GetMapping("/on/{day}")
    LocalDate on(@PathVariable LocalDate day, @RequestParam Colour colour) {
      return day;
    }

    /** Answers in text. */
    @GetMapping(value = "/text", produces = MediaType.TEXT_PLAIN_VALUE)
    String text() {
      return "text";
    }

    /** Breaks. */
    @GetMapping("/broken")
    void breakInTheMiddle(HttpServletResponse response) throws IOException {
      response.getOutputStream().write("[1,2,".getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
      throw new IllegalStateException("broken in the middle");
    }

    /** Refuses. */
    @GetMapping("/refusals/{kind}")
    String refuse(@PathVariable String kind, Caller caller) {
      throw switch (kind) {
        case "rule" ->
            SampleRefusal.GATE_CLOSED.violation(
                Map.of("missing", new Money(BigDecimal.TEN, "CNY"), "limit", 5));
        case "own-paper" -> CommonRefusal.OWN_PAPER.violation();
        case "input" -> new InvalidInput("lines[0].quantity", "ORD-05", "must fit the pack");
        case "missing" -> new NotFound("sample 7");
        case "hidden" -> new OutOfScope("sample 7");
        case "stale" -> new StaleRevision(8);
        case "key" -> new KeyReused();
        case "unknown" -> new OutcomeUnknown(new IllegalStateException("secret store address"));
        default -> new IllegalStateException("secret of the house");
      };
    }

    /** Is reserved. */
    @GetMapping("/reserved")
    String reserved(Caller caller) {
      caller.mustHaveAny("ORD-10", Set.of("support-supervisor"));
      return "\"done\"";
    }

    private static Stored<String> stored(String id, boolean repeated) {
      return new Stored<>(id, 4, 3, 0, "", List.of(), NOW, "", NOW, "", repeated);
    }
  }
}
