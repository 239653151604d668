package io.saleswright.bench.probe;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells when documents were written. */
@RestController
@RequestMapping("/probe/writes")
class WriteLogController {

  private final WriteLog log;

  WriteLogController(WriteLog log) {
    this.log = log;
  }

  @GetMapping
  Map<String, Long> writes() {
    return log.acknowledged();
  }

  @GetMapping("/count")
  int count() {
    return log.acknowledged().size();
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
