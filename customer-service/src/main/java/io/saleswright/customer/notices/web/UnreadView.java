package io.saleswright.customer.notices.web;

/**
 * What is left to read.
 *
 * @param unread how many notices; 1000 stands for any greater number
 */
record UnreadView(int unread) {}
