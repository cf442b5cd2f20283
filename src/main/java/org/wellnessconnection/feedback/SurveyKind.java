package org.wellnessconnection.feedback;

/** When a survey is asked. */
public enum SurveyKind {
    /** After every session, for some days; there is one. */
    EVALUATION,
    /** During a session, from when its facilitator opens it until it is closed or the session is over. */
    POLL
}
