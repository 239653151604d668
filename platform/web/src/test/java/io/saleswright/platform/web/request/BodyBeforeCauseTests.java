package io.saleswright.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.web.problem.ProblemAutoConfiguration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class BodyBeforeCauseTests {

  @RestController
  static class CauseFirst {
    @PostMapping("/things")
    void make(Cause cause, @RequestBody String body) {}
  }

  @RestController
  static class BodyFirst {
    @PostMapping("/things")
    void make(@RequestBody String body, Cause cause) {}

    @PostMapping("/things/approval")
    void approve(Cause cause) {}
  }

  private final WebApplicationContextRunner service =
      new WebApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  JacksonAutoConfiguration.class,
                  WebMvcAutoConfiguration.class,
                  ProblemAutoConfiguration.class,
                  WebAutoConfiguration.class))
          .withBean(InstantSource.class, InstantSource::system);

  @Test
  void endsTheStartWhenAControllerTakesTheCauseFirst() {
    service
        .withBean(CauseFirst.class)
        .run(context ->
            assertThat(context)
                .getFailure()
                .hasMessageContaining("CauseFirst#make")
                .hasMessageContaining("put the body first"));
  }

  @Test
  void letsTheRightOrderStart() {
    service.withBean(BodyFirst.class).run(context -> assertThat(context).hasNotFailed());
  }
}
