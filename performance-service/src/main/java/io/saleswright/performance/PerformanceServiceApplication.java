package io.saleswright.performance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The performance service. */
@SpringBootApplication
public class PerformanceServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(PerformanceServiceApplication.class, arguments);
  }
}
