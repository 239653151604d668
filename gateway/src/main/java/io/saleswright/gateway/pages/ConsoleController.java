package io.saleswright.gateway.pages;

import io.saleswright.gateway.identity.StyleNonce;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the console's page, which is the same at all addresses of the console: where in it
 * somebody is, the page itself sees. It holds nothing secret; what it shows it asks for.
 */
@Controller
final class ConsoleController {

  /** Neither the files of the build, nor those with a name that ends, as files have. */
  private static final String PLACE = "/app/{area:(?!assets$)[a-z-]+}";

  private static final String NONCE = "__NONCE__";
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Console console;

  ConsoleController(Console console) {
    this.console = console;
  }

  @GetMapping({"/app", "/app/", PLACE, PLACE + "/**"})
  ResponseEntity<String> page(HttpServletRequest request) {
    return console
        .page()
        .map(page ->
            ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page.replace(NONCE, StyleNonce.of(request))))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** The first page: the console, or what there is without it. */
  @GetMapping("/")
  String first() {
    return console.page().isPresent() ? "redirect:/app/" : "forward:/index.html";
  }
}
