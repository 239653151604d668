package io.saleswright.bench.modulith;

import java.time.Clock;
import java.time.InstantSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Starts the comparison as a process of its own. */
@SpringBootApplication
@EnableAsync
@EnableTransactionManagement
class ModulithIntakeApplication {

  private static final int PARTITIONS = 12;

  public static void main(String[] arguments) {
    SpringApplication.run(ModulithIntakeApplication.class, arguments);
  }

  @Bean
  PlatformTransactionManager transactionManager() {
    return new NoTransactions();
  }

  @Bean
  NewTopic orderTopic() {
    return new NewTopic(OrderPlaced.TOPIC, PARTITIONS, (short) 1);
  }

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }
}
