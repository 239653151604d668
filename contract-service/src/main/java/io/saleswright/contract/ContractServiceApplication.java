package io.saleswright.contract;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The contract service. */
@SpringBootApplication
public class ContractServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(ContractServiceApplication.class, arguments);
  }
}
