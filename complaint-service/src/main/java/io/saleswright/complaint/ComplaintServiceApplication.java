package io.saleswright.complaint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The complaint service. */
@SpringBootApplication
public class ComplaintServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(ComplaintServiceApplication.class, arguments);
  }
}
