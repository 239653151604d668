package io.saleswright.platform.sheet;

import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.HandedOut;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.security.Reservation;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers with a spreadsheet where one is asked for by {@code Accept}: it lets the list's own
 * handler find page after page, so that filters, scope and what is hidden are those of the list.
 * The file is finished before anything is sent: so its length is known and noted, and it is never
 * half a file.
 */
final class Sheets implements HandlerInterceptor {

  /** The only type that is asked for by name. */
  static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PagedLists lists;
  private final HandedOut handedOut;
  private final Problems words;
  private final WorkCalendar calendar;
  private final InstantSource time;
  private final int mostRows;
  private final Reservation exporting = Reservation.of("export-lists");

  Sheets(
      PagedLists lists,
      HandedOut handedOut,
      Problems words,
      WorkCalendar calendar,
      InstantSource time,
      SheetProperties properties) {
    this.lists = lists;
    this.handedOut = handedOut;
    this.words = words;
    this.calendar = calendar;
    this.time = time;
    this.mostRows = properties.mostRows();
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (!(handler instanceof HandlerMethod list) || !isAskedFor(request)) {
      return true;
    }
    Class<?> row = PagedLists.rowOf(list);
    if (row == null) {
      return true;
    }
    refusePaging(request);
    Caller caller = current();
    exporting.mustInclude(caller);
    answer(list, row, caller.withOnly(exporting.roles()), request, response);
    return false;
  }

  /** By name alone: whoever takes anything gets JSON. */
  private static boolean isAskedFor(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted == null || !HttpMethod.GET.matches(request.getMethod())) {
      return false;
    }
    try {
      return MediaType.parseMediaTypes(accepted).stream().anyMatch(TYPE::equalsTypeAndSubtype);
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }

  private static void refusePaging(HttpServletRequest request) {
    for (String name : List.of("after", "limit")) {
      if (request.getParameter(name) != null) {
        throw new InvalidInput(name, "RPT-16", "has no place here: a spreadsheet has all rows");
      }
    }
  }

  private static Caller current() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known != null && known.getPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("a list is open to nobody unknown");
  }

  private void answer(
      HandlerMethod list,
      Class<?> row,
      Caller exporter,
      HttpServletRequest request,
      HttpServletResponse response)
      throws Exception {
    String name = HandedOut.thing(request).replace('/', '-');
    Path file = Files.createTempFile("sheet-", ".xlsx");
    try {
      long rows = write(list, row, exporter, name, request, response, file);
      handedOut.noteFirst(request, list, AuditKind.EXPORTED, rows);
      response.setContentType(TYPE.toString());
      response.setContentLengthLong(Files.size(file));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"%s-%s.xlsx\""
              .formatted(name, calendar.businessDate(time.instant())));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private long write(
      HandlerMethod list,
      Class<?> row,
      Caller exporter,
      String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Path file)
      throws Exception {
    List<Column> columns = Column.of(row);
    try (var out = Files.newOutputStream(file);
        SheetFile sheet =
            new SheetFile(
                out,
                name,
                columns,
                columns.stream().map(this::heading).toList(),
                code -> words.told("word." + code, code),
                calendar.zone())) {
      lists.eachPage(
          list,
          exporter,
          PageRequest.MAX_LIMIT,
          request,
          response,
          items -> {
            if (sheet.rows() + items.size() > mostRows) {
              throw new InvalidInput(
                  HttpHeaders.ACCEPT,
                  "RPT-16",
                  "the list has more than {most} rows; narrow it by its filters",
                  Map.of("most", Integer.toString(mostRows)));
            }
            sheet.add(items);
          });
      return sheet.rows();
    }
  }

  private String heading(Column column) {
    return column.path().stream()
        .map(part -> words.told("column." + part, Column.english(part)))
        .collect(Collectors.joining(" · "));
  }
}
