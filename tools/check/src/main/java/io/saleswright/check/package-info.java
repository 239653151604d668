/**
 * Compares what the services' stores hold with what the topics tell, and with what the rules of
 * money allow. It reads and writes nothing; what it finds is for people to judge.
 */
@NullMarked
package io.saleswright.check;

import org.jspecify.annotations.NullMarked;
