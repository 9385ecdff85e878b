import type { Office } from '../settings/settings.ts';
import { type HelperKind, type HelpTopic } from './helper.ts';
export type Service = {
    name: string;
    kinds: readonly HelperKind[];
    from: string;
    /** Null: she goes on. */
    until: string | null;
    minutes: number;
    missions: number;
    tandems: number;
    /** What it was about, most often first. */
    topics: readonly HelpTopic[];
};
/** Says what was done and never how well: that is not ours to grade. */
export declare function serviceCertificate(service: Service, office: Office, today: string): {
    template: "certificate";
    officeName: string;
    programName: string;
    pages: {
        kind: "ehrenamt" | "schulung" | "vereinbarung";
        title: string;
        name: string;
        paragraphs: string[];
        facts: {
            label: string;
            value: string;
        }[];
        placeDate: string;
        signatures: string[];
    }[];
};
export declare function confidentialityDeclaration(name: string, office: Office, today: string): {
    template: "certificate";
    officeName: string;
    programName: string;
    pages: {
        kind: "ehrenamt" | "schulung" | "vereinbarung";
        title: string;
        name: string;
        paragraphs: string[];
        facts: {
            label: string;
            value: string;
        }[];
        placeDate: string;
        signatures: string[];
    }[];
};
