package io.saleswright.bench.probe;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the service asked its store. */
@RestController
@RequestMapping("/probe/queries")
class QueryLogController {

  private final QueryLog log;

  QueryLogController(QueryLog log) {
    this.log = log;
  }

  @GetMapping
  List<String> queries() {
    return log.noted();
  }

  @PostMapping("/begin")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void begin() {
    log.begin();
  }

  @PostMapping("/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end() {
    log.end();
  }
}
