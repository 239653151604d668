package io.saleswright.finance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The finance service. */
@SpringBootApplication
public class FinanceServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(FinanceServiceApplication.class, arguments);
  }
}
