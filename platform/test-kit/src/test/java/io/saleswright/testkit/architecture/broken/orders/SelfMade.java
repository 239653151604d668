package io.saleswright.testkit.architecture.broken.orders;

import org.springframework.stereotype.Service;

/** Puts itself into the context (R28). */
@Service
class SelfMade {}
