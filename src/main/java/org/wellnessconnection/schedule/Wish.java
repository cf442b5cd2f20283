package org.wellnessconnection.schedule;

/** What somebody pressed: whoever asked for a seat is not put into a queue without being asked. */
public enum Wish {
    SEAT,
    QUEUE
}
