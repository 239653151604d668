package io.saleswright.testkit.architecture.broken.kernel;

import org.springframework.http.HttpStatus;

/** Breaks R4: a word of the kernel that brings HTTP along. */
record RichWord(String[] texts, int[] numbers, HttpStatus status) {}
