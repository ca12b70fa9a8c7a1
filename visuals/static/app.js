/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var z$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var F$=(t,e)=>{for(var n in e)z$(t,n,{get:e[n],enumerable:!0})};function St(t){let e=vt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function dc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var vt,Oe=T(()=>{"use strict";vt=t=>document.getElementById(t)});async function $c(){let t=Uint8Array.from(atob(vt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ki=E$(await new Response(e).json())}function E$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ki,wi=T(()=>{"use strict";Oe()});function hc(t){var e=mc.get(this);return e||(e=new Map,mc.set(this,e)),(e=fc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var fc,mc,gc=T(()=>{fc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,fc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},mc=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function Oi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Si.call(arguments,2):n),Wo(t,i,s,o,null)}function Wo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Do,__v:o||++wc,__i:-1,__u:0};return!o&&Ot.vnode&&Ot.vnode(r),r}function Ar(t){return t.children}function Mr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function P$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Do},n)).__v=n.__v+1,Ot.vnode&&Ot.vnode(e),Ci(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,jc(o,e,r),n.__=n.__e=null,e.__e!=s&&xc(e))}function xc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xc(t)}function bc(t){(8&t.__g||(t.__g|=8,cs.push(t),zr++))&&yi==Ot.debounceRendering||((yi=Ot.debounceRendering)||queueMicrotask)(vc)}function vc(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(yc),t=cs.shift(),e=cs.length,8&t.__g&&P$(t)}finally{(zr=cs.length)&&(yi||queueMicrotask)(vc)}}function Sc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,b,x=s.__k||Er,w=e.length;for(c=I$(n,e,x,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Fr,d.__i=m,b=Ci(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&ji($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Oc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function I$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,b=0,x=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Wo(null,i):vi(i)?i=w[r]=Wo(Ar,{children:i}):i.constructor===Do&&i.__b?i=w[r]=Wo(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=q$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,x=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(x){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:w[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),Li(l,l));return s}function Oc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Oc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function q$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function kc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function jr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||kc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||kc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=_i[e]||(_i[e]=R$(e)),(t.__a||(t.__a={}))[e]=xi,r=e!=(e=e.replace(_c,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function R$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Lr]==null)e[Lr]=xi++;else if(e[Lr]<this.__a[t])return;return n(Ot.event?Ot.event(e):e)}}}function Ci(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w,C,O,F,B,_t,ct,v,X,ye,Te=e.type;if(e.constructor!==Do)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Tr(u,r):r.push(u),l=r[0]||l),(u=Ot.__b)&&u(e);t:if(typeof Te=="function"){$=i.length;try{if(x=e.props,w=(u=Te.prototype)&&u.render,C=(u=Te.contextType)&&s[u.__c],O=u?C?C.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Te(x,O):(e.__c=d=new Mr(x,O),d.constructor=Te,d.render=D$),C&&C.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,Te.getDerivedStateFromProps(x,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(x!==f&&w&&!Te.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,O),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,O)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ln){ln&&(ln.__=e)}),Er.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,O),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else w&&!Te.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=x,d.__P=t,d.__g&=-5,F=Ot.__r,B=w?25:0;do d.__g&=-9,F&&F(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++B<25);w&&(Er.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),_t=u&&u.type===Ar&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ln){ln&&Li(ln,ln)}),n.__k=null),l=n.__k?ps(n,0):null),l=Sc(t,vi(_t)?_t:[_t],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(ln){if(i.length=$,e.__v=null,c||r)if(ln&&ln.then){if(e.__u|=128|c,r){for(~(X=r.indexOf(l||void 0))||(X=r.length);(ye=r[X-1])&&ye.nodeType==8;)X--;for(;X<r.length;X++)if(ye=r[X])if(r[X]=null,ct){if(ye==v)break}else{if(ye.nodeType!=8)break;ye.data.startsWith("$s")&&(v=Tr(ct=ye))}}if(!ct){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ct=l}(u=Tr(ct=e.__c.__z||(e.__c.__z=ct)))?(e.__e=ct,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ln&&ln.then||Cc(e),Ot.__e(ln,e,n)}}else l=e.__e=W$(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ot.diffed)&&u(e),l}function Tr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Cc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Cc))}function jc(t,e,n){for(var s=0;s<n.length;)ji(n[s++],n[s++],n[s++]);Ot.__c&&Ot.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ot.__e(r,o.__v)}})}function W$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w=n.props||Fr,C=e.props,O=e.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(O?f.localName==O:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!O)return x.createTextNode(C);t=x.createElementNS(o,O,C.is?C:p),l&&(Ot.__m&&Ot.__m(e,r),l=!1),r=null}if(O){if(p=O=="template"&&t.content||t,r=O=="textarea"&&C.defaultValue!=null?null:r&&Si.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(f=t.attributes[u]).name]=f.value;for(u in w)f=w[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in C||u=="value"&&"defaultValue"in C||u=="checked"&&"defaultChecked"in C||jr(t,u,null,f,o);for(u in C)f=C[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||w[u]===f||jr(t,u,f,w[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&N$.test(O))&&(o="http://www.w3.org/1999/xhtml"),Sc(p,vi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Ns)),l&&O!="textarea"||(u="value",O=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(O!="progress"||h)||jr(t,u,h,w[u],o),u="checked",b!=null&&b!=t[u]&&jr(t,u,b,w[u],o))}else w===C||l&&t.data==C||(t.data=C);return t}function ji(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ot.__e(o,n)}}function Li(t,e,n){var s,o,r,i;if(Ot.unmount&&Ot.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ji(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ot.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Li(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Tr(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function D$(t,e,n){return this.constructor(t,n)}function Fn(t,e){var n,s,o,r;Ot.__&&Ot.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Wo(Ar,{children:[t]}),o=[],r=[],Ci(e,e.__k,s||Fr,Fr,e.namespaceURI,s?null:e.firstChild?Si.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),jc(o,e.__k,r),e.__k.props.children=null}var Ot,wc,A$,cs,yi,zr,yc,Lr,_c,xi,_i,B$,Do,Fr,Er,N$,vi,Si,Ps,Br=T(()=>{Do=Symbol.for("pv"),Fr={},Er=[],N$=/^m(i|n|o|s|text|space)$/,vi=Array.isArray,Si=Er.slice,Ps=Object.assign;Ot={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw zr=0,t}},wc=0,A$=function(t){return t!=null&&t.constructor===Do},Mr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),bc(this)))},Mr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),bc(this))},Mr.prototype.render=Ar,cs=[],zr=0,yc=function(t,e){return t.__v.__b-e.__v.__b},Lr=Symbol(),_c=/(PointerCapture)$|Capture$/i,xi=0,_i={},B$=0});function Pr(t,e){Gt.__h&&Gt.__h(ee,t,Nr||e),Nr=0;var n=ee.__H||(ee.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Nr=1,H$(Ic,t)}function H$(t,e,n){var s=Pr(uo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Ic(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ti(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ee,!ee.__f)){ee.__f=!0;var o=ee.shouldComponentUpdate;ee.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ti($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function _e(t,e){var n=Pr(uo++,3);!Gt.__s&&Ei(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ee.__H.__h.push(n))}function Qe(t,e){var n=Pr(uo++,4);!Gt.__s&&Ei(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ee.__h.push(n))}function Vo(t){return Nr=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=Pr(uo++,7);return Ei(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function V$(){var t;do{for(;t=zi.shift();)try{Ho(t)}catch(n){Gt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Pc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ho),e.__h.some(Fi),e.__h=[]}catch(n){e.__h=[],Gt.__e(n,t.__v)}}}while(zi.length)}function U$(t){var e,n=function(){clearTimeout(s),Bc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Bc&&(e=requestAnimationFrame(n))}function Nc(t){t!=1&&Lc==Gt.requestAnimationFrame||((Lc=Gt.requestAnimationFrame)||U$)(V$)}function Ho(t){var e=ee,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ee=e}function Fi(t){var e=ee;t.__c=t.__(),ee=e}function Ei(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ti(n,t[s])})}function Ic(t,e){return typeof e=="function"?e(t):e}var uo,ee,Mi,Lc,Ti,Nr,Pc,zi,Gt,Mc,Tc,zc,Fc,Ec,Ac,Bc,Ai=T(()=>{Br();Ti=Object.is,Nr=0,Pc=[],zi=[],Gt=Ot,Mc=Gt.__b,Tc=Gt.__r,zc=Gt.diffed,Fc=Gt.__c,Ec=Gt.unmount,Ac=Gt.__;Gt.__b=function(t){ee=null,Mc&&Mc(t)},Gt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ac&&Ac(t,e)},Gt.__r=function(t){Tc&&Tc(t),uo=0;var e=(ee=t.__c).__H;e&&(Mi==ee?ee.__h=[]:(e.__h.some(Ho),e.__h.some(Fi),uo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Mi=ee},Gt.diffed=function(t){zc&&zc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Nc(Pc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Mi=ee=null},Gt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ho),n.__h=n.__h.filter(function(s){return!s.__||Fi(s)})}catch(s){n.__h=[function(){throw s}]}}),Fc&&Fc(t,e)},Gt.unmount=function(t){Ec&&Ec(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Nc(zi.push(o))}else Ho(o)}catch(r){e=r}}),s.__H=void 0,e&&Gt.__e(e,s.__v))};Bc=typeof requestAnimationFrame=="function"});function qc(t){if(Array.isArray(t))return t.map(qc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Oi("wbr",null),n]:[n])}var Rt,a,R=T(()=>{"use strict";gc();Br();Ai();Br();Ai();Rt=()=>Vo(null);a=hc.bind((t,e,...n)=>Oi(t,e,...typeof t=="string"?n.map(qc):n))});function Q$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Rc,n)&&!t.query.uit?{path:Rc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Pi(t){let e=Object.entries(J$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[G$[i]||i,l]);return Q$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=K$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function q(t,e=!1){let n=L(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Bi},"",n),Ni())}function Ni(t=!1){let e=Pi(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Wc(e),!n&&window.scrollTo(0,t&&Dc.get(history.state?.turn)||0)}function Hc(t){Wc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Bi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Dc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Bi},""),Ni(o)};return window.addEventListener("popstate",s,n),Ni(),z.started=!0,()=>e.abort()}var K$,G$,Rc,J$,z,Wc,Bi,Dc,De,U=T(()=>{"use strict";K$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],G$={ernst:"gewicht"},Rc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},J$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Bi=0,Dc=new Map;De=t=>L(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=Rt();return Qe(()=>{document.title=`${e} – Ketenkaart`},[e]),Qe(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function $e({text:t}){let{route:e}=z;return Qe(()=>{z.started&&t&&St(t)},[t,e]),null}var G,Ct=T(()=>{"use strict";Oe();R();U();G=()=>window.matchMedia("(max-width: 44rem)").matches});function Mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function cn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function $o(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ir(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function qr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Vc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,W,Uo,Wt,j,Ye,Q,N=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Uo=t=>(Wt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Wt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],Ye=t=>t.map(e=>[e,e]),{compare:Q}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Uc,Kc,Y$,Z$,X$,tm,em,nm,sm,om,rm,am,Ze,mo,P,k,me,st,xn,xt,Jt,Gc,im,Vn,Fe,lm,pn,un,tt,fo,xe,us,A=T(()=>{"use strict";wi();y=ki,{codes:Uc,progress:Kc,queries:Y$,names:Z$,absent:X$,lists:tm,kinds:em,called:nm,works:sm,partners:om,lookups:rm}=y,am=[Uc,Kc,Y$,Z$,X$,y.dates,tm,em,nm,sm,om,rm];for(let t of[...am,y.words,y.addresses,...[Uc,Kc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ze=new Map(Object.entries(y.things)),mo=new Map(y.plans.map(t=>[t.key,t])),P=y.plans.length>1,k=y.words,me=t=>t?.words.page||k,st=t=>mo.get(t||"")||(P?void 0:y.plans[0]),xn=t=>mo.get(t),xt=t=>mo.get(t.split("/")[0]),Jt=(t,e)=>!e||!xt(t)||xt(t)?.key===e,Gc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],im=y.plans.flatMap(t=>t.dates),Vn=Gc(im,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Vn[Vn.length-1].date,lm=y.plans.flatMap(t=>t.steps),pn=Gc(lm.reverse(),({notation:t})=>t).reverse(),un=(t,e)=>{let n=xt(t);return n?y.stands[e]?.[n.key]||n.date:e},tt=t=>y.dates[t]||t||"",fo=(t=st())=>t?.source||y.source,xe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=st())=>(e?e.dates:Vn).find(n=>n.date===t)?.label||tt(t)});async function Rr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Un(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ii,ae,it,Ee,Ce=T(()=>{"use strict";N();A();Ii=5*2**20,ae=()=>window.werkplaats,it=()=>ae(),Ee=()=>!!ae()&&ae()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!qi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ri(o,n),without:Ri(r,n),links:i},p={...Ri(l,n),...c};qi.set(s,p)}return qi.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=P&&mo.has(t.plan)?t.plan:"",n=Vn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Wr).find(p=>Ko(p)||ae())||Wr({...l,stated:!1,strict:!1})}function Wr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Wi(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var qi,Ri,En,Ko,Di,Jc,Et=T(()=>{"use strict";A();Ce();qi=new Map,Ri=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));En=(t,e)=>H({...t,plan:e.key}).numbers[0];Ko=t=>t.key in y.answers;Di=(t,e)=>mo.get(e)?.steps.find(n=>n.notation===t)?.id,Jc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Di(s.step,e))))});var Qc,cm,Is,Go,K,Dt,$s,fe=T(()=>{"use strict";N();A();Qc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])cn(Qc,i,r)}cm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Fe)=>!cm[e]?.has(t),Go=(t,e=Fe)=>(Qc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),K=(t,e,n)=>Go(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>K(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var Hi,kt,_,Tt,wt,ms,Dr,qs,Xe,Zc,dn,ie,Kn,le,Qt,V,Ht,Hr,Xc,S,ne,Yc,$n,fs,pm,Vr,Jo,mn,ho,um,he,ce,tn,J=T(()=>{"use strict";N();A();Hi=[],kt=(t,e)=>Ze.get(t)?.[e]||Hi,_=(t,e)=>kt(t,e)[0]||"",Tt=(t,e)=>kt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),wt=(t,e)=>Tt(t,e)[0]||"",ms=t=>Ze.has(t),Dr=t=>kt(t,"type"),qs=t=>Xc.get(t)||Hi,Xe=(t,e)=>Dr(t).includes(e),Zc=t=>Dr(t).map(e=>y.kinds[e]).find(Boolean),dn=t=>Zc(t)?.page||"",ie=t=>Zc(t)?.kind||"",Kn=t=>dn(t)==="organisation",le=t=>dn(t)==="undertaking",Qt=t=>!!dn(t)&&!!_(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ht=(t,e)=>V(y.lists[e],_(t,e)),Hr=t=>y.names[t]||k.thing.foreign[t]||t,Xc=new Map;for(let[t,e]of Ze)for(let n of e.type||Hi)cn(Xc,n,t);S=t=>y.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>y.called[t]?.short||S(t),Yc=t=>_(t,"identifier"),$n=[...qs("Chapter")].sort((t,e)=>Q(Yc(t),Yc(e))),fs=[...Ze.keys()].filter(le),pm=[...Ze.keys()].filter(Kn),Vr=t=>pn.find(e=>e.notation===t),Jo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),mn=pn.map(t=>[t.notation,t.label]),ho=Jo("InterventionKind"),um=new Map(pm.map(t=>[_(t,"notation"),t])),he=t=>um.get(t)||"",ce=t=>y.addresses[t]||"",tn=t=>Tt(t,"passage")});function ep(t,e,n){let s=He(t,n);return{name:S(e),short:ne(e),what:_(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Yo(_(t,"modality"))),day:_(t,"dueBy"),by:tt(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:tt(s.on)}}var Qo,Bn,go,bo,Vi,An,Gn,Ur,Rs,It,Kr,Yo,dm,He,Ui,hs,vn,gs,Jn,tp,Gr,bs,Jr,Ki,ko,ks,At=T(()=>{"use strict";U();N();A();fe();J();Qo=t=>e=>y.works[e]?.[t]||[],Bn=Qo("steps"),go=Qo("kinds"),bo=Qo("years"),Vi=Qo("leads"),An=Qo("acts"),Gn=t=>{let e=s=>Vi(t).includes(s)?g(k.shared.leading,{name:S(s)}):S(s);if(An(t).length)return An(t).map(e).join(", ");let n=K(t,"who").map(({from:s,phrase:o})=>`${S(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":k.explore.list.no_partner},Ur=(t,e)=>K(t,"at",e).flatMap(n=>n.of),Rs=(t,e)=>K(t,"deadline",e).map(n=>n.from),It=t=>_(t,"isGeneric")==="true",Kr=t=>{let[e,n]=[Dt(t,"chapterLead"),K(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Yo=t=>V("Modality",t),dm={},He=(t,e=Fe)=>z.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||dm,Ui=t=>(e,n)=>He(e,n)[t]||"",hs=Ui("report"),vn=Ui("status"),gs=Ui("state"),Jn=(t,e)=>ks(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...ep(n.id,n.work,e)})),tp=(t,e)=>y.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,...ep(n,s,e)}});Gr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),bs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Jr=t=>xe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Ki=(t,e)=>{let{reports:n}=ks(t);return n.find(s=>s.date===un(t.key,e))||n[n.length-1]},ko=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ks=t=>y.promises[t.key]});function wo(t,e){if(_(t,"crossCutting")==="true")return[{step:ws,of:t,basis:""}];let n=H(e).links;return K(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$m(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Qr(t,e){if(le(t))return[t];let n=r=>le(r)&&Jt(r,e.plan);if(Kn(t))return j(ys(t,e).map(r=>r.to));if(!sp(t))return j(Go(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...K(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>K(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&wo(r,e).some(i=>i.step===t))}function op({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=v=>(!s||wo(v,c).some(X=>_(X.step,"notation")===s))&&(!o||go(v).includes(o))&&(!r||bo(v).slice(-1)[0]>=r)&&(!i||bo(v)[0]<=i),$=j(u.flatMap(v=>Qr(v,c))),d=v=>u.includes(v)&&!l,f=$.filter(v=>!d(v)&&!m(v)),h=$.filter(v=>d(v)||m(v)&&!p.has(v)).sort(Qi),w=[...u.filter(v=>!Kn(v)).flatMap(v=>Qr(v,c)),e].filter(v=>h.includes(v)).flatMap(v=>np(v,c,l)),C=j([...u.filter(Kn),...w]).filter(v=>!p.has(v)).sort(Ws),O=h.flatMap(v=>ys(v,c,l).filter(X=>C.includes(X.from))),F=h.flatMap(v=>wo(v,c).map(X=>({work:v,...X}))),B=[...pn.map(v=>v.id),ws],_t=j([...u.filter(sp),...F.map(v=>v.step)]).filter(v=>!p.has(v)).sort((v,X)=>B.indexOf(v)-B.indexOf(X)),ct=r||i?f.filter(v=>!bo(v).length).length:0;return{who:C,what:h,steps:_t,roles:O,ties:F.filter(v=>_t.includes(v.step)),left:f.length,undated:ct}}function Yr(t,{who:e,what:n},s){return le(t)?np(t,s).filter(o=>!e.includes(o)).length:Qr(t,s).filter(o=>!n.includes(o)).length}function Zr(t,e,n,s=!1){let o=rp(t,e,n,s),r=Gi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Zo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Ws))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function yo(t,e,n,s=!1){let o=rp(t,e,n,s),r=Gi(t,e,o),i=Gi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(Ws)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Ws).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ys(f,n).filter(b=>$s(b,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function ap(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ys(r,n,!0),...K(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>le(r)&&Jt(r,n.plan)).sort(Qi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Gi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function ip(t,e){let n=r=>wo(r,e).map(i=>i.step),[s,o]=t.map(r=>Qr(r,e).flatMap(n));return pn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function lp(t,{date:e}){let[n,s]=t.map(o=>[o,...K(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var ws,Ji,ys,np,sp,$m,Qi,Ws,rp,Zo,Ds=T(()=>{"use strict";N();Et();A();fe();J();At();ws="dwars",Ji=60,ys=(t,{date:e,plan:n},s=!1)=>K(t,"who",e).filter(o=>(s||o.acts)&&Jt(o.to,n)),np=(t,e,n=!1)=>j(ys(t,e,n).map(s=>s.from)),sp=t=>dn(t)==="step",$m=t=>wt(t,"broader")||t;Qi=(t,e)=>Q(ne(t),ne(e))||Q(S(t),S(e)),Ws=(t,e)=>Number(It(t))-Number(It(e))||Qi(t,e);rp=(t,e,n,s)=>o=>j(ys(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||le(r)||s||!It(r)),Zo=30});var mm,$p,mp,Xo,_o,fm,fp,tr,ea,el,Yi,hm,hp,gp,ol,rl,bp,gm,er,Zi,bm,km,wm,ym,Xi,cp,_m,nl,sl,tl,xm,pp,up,dp,Xr,ta,kp,vm,wp=T(()=>{mm="ENTRIES",$p="KEYS",mp="VALUES",Xo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=_o(this._path);if(_o(n)==="")return{done:!1,value:this.result()};let s=e.get(_o(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_o(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_o(e)).filter(e=>e!=="").join("")}value(){return _o(this._path).node.get("")}result(){switch(this._type){case mp:return this.value();case $p:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_o=t=>t[t.length-1],fm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return fp(t,e,n,s,i,1,o,""),s},fp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let w=b;w<x;++w){let C=$!==e[w],O=o[f+w]+ +C,F=o[f+w+1]+1,B=o[d+w]+1,_t=o[d+w+1]=Math.min(O,F,B);_t<h&&(h=_t)}if(h>n)continue t}fp(t.get(p),e,n,s,o,u,i,l+p)}},tr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ea(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ol(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,hm(this._tree,e)}entries(){return new Xo(this,mm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return fm(this._tree,e,n)}get(e){let n=el(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=el(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Xo(this,$p)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Yi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Yi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Yi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Xo(this,mp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ea=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ea(t.get(s),e.slice(s.length),n);return n.push([t,e]),ea(void 0,"",n)},el=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return el(t.get(n),e.slice(n.length))},Yi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},hm=(t,e)=>{let[n,s]=ea(t,e);if(n!==void 0){if(n.delete(""),n.size===0)hp(s);else if(n.size===1){let[o,r]=n.entries().next().value;gp(s,o,r)}}},hp=t=>{if(t.length===0)return;let[e,n]=ol(t);if(e.delete(n),e.size===0)hp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&gp(t.slice(0,-1),s,o)}},gp=(t,e,n)=>{if(t.length===0)return;let[s,o]=ol(t);s.set(o+e,n),s.delete(o)},ol=t=>t[t.length-1],rl="or",bp="and",gm="and_not",er=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?tl:e.autoVacuum;this._options={...Xi,...e,autoVacuum:n,searchOptions:{...cp,...e.searchOptions||{}},autoSuggestOptions:{..._m,...e.autoSuggestOptions||{}}},this._index=new tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=sl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let b=r(h,u);if(Array.isArray(b))for(let x of b)this.addTerm(d,p,x);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let b=s(h,u);if(Array.isArray(b))for(let x of b)this.removeTerm(d,p,x);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=sl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||nl.batchSize,r=e.batchWait||nl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||tl.minDirtCount,s=s||tl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(up),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(up),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Xi.hasOwnProperty(e))return Zi(Xi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Xr(o),c._fieldLength=Xr(r),c._storedFields=Xr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),Xr(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ta(o),c._fieldLength=await ta(r),c._storedFields=await ta(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await ta(f))}++p%1e3===0&&await kp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new tr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(ym(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Zi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...cp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let x=h.length-e.term.length;if(!x)continue;f?.delete(h);let w=u*h.length/(h.length+.3*x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}if(f)for(let h of f.keys()){let[b,x]=f.get(h);if(!x)continue;let w=p*h.length/(h.length+x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=rl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=bm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),f-=1;continue}let x=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!x)continue;let w=d.get(b),C=this._fieldLength.get(b)[$],O=wm(w,f,this._documentCount,C,h,c),F=s*o*m*x*O,B=p.get(b);if(B){B.score+=F,xm(B.terms,e);let _t=Zi(B.match,n);_t?_t.push(u):B.match[n]=[u]}else p.set(b,{score:F,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,dp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,dp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};er.wildcard=Symbol("*");Zi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,bm={[rl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),pp(s.terms,r)}}return t},[bp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);pp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[gm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},km={k:1.2,b:.7,d:.5},wm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},ym=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Xi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(vm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},cp={combineWith:rl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:km},_m={combineWith:bp,prefix:(t,e,n)=>e===n.length-1},nl={batchSize:1e3,batchWait:10},sl={minDirtFactor:.1,minDirtCount:20},tl={...nl,...sl},xm=(t,e)=>{t.includes(e)||t.push(e)},pp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},up=({score:t},{score:e})=>e-t,dp=()=>new Map,Xr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ta=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await kp(0);return e},kp=t=>new Promise(e=>setTimeout(e,t)),vm=/[\n\r\p{Z}\p{P}]+/u});function na(t,e=[],n=Vs(t),s=()=>!0){let o=Wt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Om&&l.length>=c.length+Cm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=nr(t).map(Wt);return Hs(e).every(s=>n.some(na(s)))}function sa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(yp))_p(o).map(Wt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Sm,Om,Cm,yp,jm,Hs,_p,nr,Vs,vo=T(()=>{"use strict";N();Sm=4,Om=6,Cm=3,yp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,jm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>jm(t).match(yp)||[],_p=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],nr=t=>Hs(t).flatMap(_p),Vs=t=>t.length>1&&t.length<=Sm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function zm(){let t=new Map([...Ze.keys()].filter(Qt).map(n=>{let s=[y.called[n]&&S(n),_(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ze){let o=fn.owners.flatMap(i=>Tt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Tm(n)),r?.text.push(...fn.texts.flatMap(i=>(s[i]||[]).map(tt)))}let e=n=>Number(fn.weights[n]??fn.weights.rest);return[...[...t].map(([n,s])=>{let o={id:n,path:["ding",n],label:S(n),kind:ie(n),titles:Mm(n),...s},r=j(Dt(n,"who")).filter(l=>!An(n).includes(l)),i={actors:xp(fn.actors,An(n)),text:[...o.text,...xp(fn.others,r)]};return{...o,...i,weight:Math.min(...Dr(n).map(e))}}),...Object.entries(y.queries).filter(ll).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[fn.question],actors:[],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:fn.question,...i,weight:e("question")}})]}function Em(){let t=new Map(zm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(nr)),s=new Set(n.filter(p=>!oa(p)).map(Wt)),o=new er({fields:ra,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:nr,processTerm:p=>oa(p)?null:Wt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(nr),i=new Set(r.filter(Vs).map(Wt)),c=[...e.filter(p=>fn.synonyms.some(u=>Xe(p.id,u))).map(p=>p.titles),...fn.same].map(p=>j(p.map(Qn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Im(t){if(Ae.known.has(t))return al.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...al.get(t)||[],...e.flatMap(n=>al.get(n)||[n])]}function Op(t){let e=Wt(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||Vs(t)||e.length<2)return na(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return na(t,Im(e),!1,o=>s||Ae.known.has(o))}function jp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<vp&&!Ae.shorts.has(n))continue;let o=s.length>=vp&&Ae.known.has(s)?[s]:jp(s);if(o.length)return[n,...o]}return[]}function qm(t){for(let e of t.length<Am||/\d/.test(t)?[]:t.length<Bm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function aa(t){let e=Hs(t).filter(n=>!oa(n));return e.length?e:Hs(t)}function Rm(t){return aa(t).flatMap(e=>{if(Vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>jp(Wt(e)),()=>qm(Wt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Cp(Op(r)).length))return o}return[e]})}function Wm(t,e){let n=t.filter(Vs).map(Qn),s=Ae.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Nm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...j(s).map(o=>Hs(o).filter(r=>!oa(r)))]}function Dm(t,e){let[n,...s]=t.titles.map(Qn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function il(t){Ae=Ae||Em();let e=Rm(t),n=e.join(" "),s=aa(t).join(" "),o=Wt(n)===Wt(s)?Qn(t):Qn(n),[,...r]=Wm(e,o),i=[e,...r].map(d=>d.map(Op)),l=[o,...r.map(d=>Qn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Wt(b))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Pm,queries:Cp(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of Fm.entries())for(let{id:x,score:w}of Ae.mini.search({combineWith:"AND",queries:f},{fields:b})){let C=Ae.items.get(x),O=Dm(C,o)??h+4+ +(b.length===ra.length&&!u(C));O<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:C,place:O,score:w})}}return{found:[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Q(d.item.label,f.item.label)).map(({item:d})=>d),read:Wt(n)===Wt(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function cl(t){let e=il(t);if(e.found.length||aa(t).length<2)return e;let n=aa(t).flatMap(o=>il(o).found.length?{word:o,...il(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:j(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:j(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Mp(t,e){let n=r=>{let[i,l]=sa(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var fn,Lm,oa,Qn,Sp,Mm,xp,Tm,ia,ll,ra,Fm,Am,Bm,vp,Nm,Pm,al,Ae,Cp,Lp,sr=T(()=>{"use strict";wp();vo();U();N();A();Ce();fe();J();At();fn=k.search,Lm=new Set(fn.small),oa=t=>!Vs(t)&&Lm.has(Wt(t)),Qn=t=>` ${Hs(t).map(Wt).join(" ")} `,Sp=new Map;for(let[t,e]of y.search.english)cn(Sp,t,e);Mm=t=>j([S(t),ne(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>kt(t,e)),...Sp.get(t)||[]]),xp=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Tm=t=>fn.sorts.flatMap(e=>{let n=y.lists[e];return kt(t,e).flatMap(s=>[V(n,s),...y.search.also[n]?.[s]||[]])}),ia="gaps",ll=([t,{shelf:e}])=>e===ia||t in k.questions.rows_of||!!ae();ra=["titles","sort","actors","text"],Fm=ra.map((t,e)=>ra.slice(0,e+1));Am=6,Bm=10,vp=4,Nm=4,Pm="OR",al=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Cp=t=>[...Ae.known].filter(t);Lp=t=>{let{found:e,read:n,some:s}=cl(t);return e.length===1&&!n&&!s.length?L(e[0].path):""}});function la(t,e,n,s=st(n?.plan)){let{version:o,content:r}=y.meta;return g(en.export.footnote,{phrase:t,sources:Zn(s),addresses:e.map(i=>`; ${ce(i)}`).join(""),version:o+(r?g(en.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Bt(n,s)}`:""})}var en,Nn,Yn,So,Zn,_s,je,pe,lt,ot,Hm,pl,Bt,pt=T(()=>{"use strict";N();A();J();At();en=k.shared,Nn=en.silence,Yn=(t=st())=>t?g(me(t).shared.report,{date:tt(t.date)}):en.reports,So=(t=st(),e=en.nothing)=>`${M(e,t?1:2,{report:W(Yn(t))})} ${Nn}`,Zn=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),_s=(t,e)=>[He(t,e).word||"",He(t,e).more||""],je=(t,e)=>_s(t,e).filter(Boolean).join(", "),pe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,en.bases[t]||W(e.label)]])),lt=t=>t===null?en.all_steps:Vr(t)?.label||t,ot=t=>V("InterventionKind",t),Hm=(t,e)=>e?us(un(e.key,t.date),e):t.date===Fe?en.choices.latest:g(en.choices.others_latest,{date:us(t.date)}),pl=({stated:t,strict:e,plan:n},s=st(n))=>[t&&me(s).shared.choices.links_stated,e&&en.choices.strict_phrase].filter(Boolean).join(" · ")||en.choices.all_phrase,Bt=(t,e=st(t.plan))=>[Hm(t,e),pl(t,e),t.expect?en.choices.with_phrase:en.choices.without_phrase].join(" · ")});function ge({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>q({[e]:i.target.value})}>
        ${!o&&a`<option value="">${hn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Fp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function gn({children:t}){if(!G())return a`<section class="filters" aria-label=${hn.filters}>${t}</section>`;let e=j(ul().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(hn.filters_set,{count:e}):hn.filters;return a`<${Fp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!G()&&Um.some(n=>z.route.query[n]);return a`
    <${Fp} look="keuzes" id="wijzig" phrase=${hn.change} opens=${e}>${t}<${pa} /><//>
  `}function rr(){let t=D(z.route.query),e=st(t.plan)?.dates||Vn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Wi(z.route.query,"stand",n);return a`<${Xn} legend=${hn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function dl(){let{query:t}=z.route,e=D(t),{counted:n}=me(st(e.plan)).shared.choices,s=Object.entries(Km).filter(([,o])=>Tp(o,D({...t,...o})));return s.length<2?null:a`
    <${zp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Tp(r,e)}
            onChange=${()=>q(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function pa(){let{query:t}=z.route,e=hn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Wi(t,"verwachtingen",n);return a`
    <${Ks} />
    <${dl} />
    <${rr} />
    <${Xn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var hn,zp,Xn,Oo,or,ca,Vm,ul,Um,Ks,Km,Tp,Co,ua,ts,Ve=T(()=>{"use strict";R();U();Ct();N();Et();A();pt();hn=k.shared,zp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,Xn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${zp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>q({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Oo=({label:t=hn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>q({[e]:s.target.value},!0)} />
  </label>
`,or=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${hn.clear}
  </button>
`,ca=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ge} ...${{label:s,name:o,options:r}} />`)}
    <${or} names=${e} />
  </div>
`;Vm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,ul=()=>Object.entries(z.route.query).filter(([t])=>!Vm.test(t));Um=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=y.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${ge} label=${hn.plan} name="plan" options=${t} /></div>`};Km={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Tp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${hn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>q({lezing:null})}>${hn.choices.strict_off}</button>
    </p>
  `,ua=({scenario:t})=>a`
  <details class="blik">
    <summary>${Bt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${pa} />
  </details>
`,ts=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${P&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Ap({passage:t}){let[e,n]=I("");async function s(){try{n((await it().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Ep.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Ep.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function da(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=_s(t,e);return a`<span class=${`chip s-${gs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function be({basis:t}){let[e,n]=pe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Gm[e]}
    </svg>
  `:null}function Yt({of:t}){let e=j(t.flatMap(tn));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ma} passage=${n} /></li>`)}</ul>`:null}function Gs({of:t,look:e}){let[n,...s]=tn(t);return n?a`
    <p class=${e}>
      ${ce(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${Ap} passage=${n} />`}
    </p>
  `:null}var Ep,E,$t,Be,Gm,$a,ma,fa,xs,ut=T(()=>{"use strict";R();U();N();A();Ce();J();pt();At();Ep=k.shared.passage;E=({id:t,text:e})=>Qt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;$t=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${E} id=${o} text=${e(o)} />`]),Be=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${E} id=${s} />${e?.(s)}</li>`)}</ul>`;Gm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};$a=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ma=({passage:t})=>[ce(t),Ee()&&a`<${Ap} passage=${t} />`];fa=({id:t})=>[wt(t,"broader")&&[a`<${E} id=${wt(t,"broader")} />`," › "],a`<${E} id=${t} />`],xs=({id:t})=>It(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Ym({text:t,done:e}){let n=Rt(),s=Rt();return Qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ar(t,e=vs.copied){try{await navigator.clipboard.writeText(t),St(e)}catch{let n=document.createElement("div");document.body.append(n),Fn(a`<${Ym} text=${t} done=${()=>n.remove()} />`,n)}}function bn(t,e,n){dc(t,e,n),St(g(vs.downloaded,{name:t}))}function jo(){return!y.files.length&&!ae()?null:a`
    <section class="bestanden" aria-label=${Bp}>
      <h2>${Bp}</h2>
      <ul>
        <${$l} ...${Jm} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${$l} label=${e} description=${n} href=${ml(t)?.href} download=${t} />`)}
        ${ae()&&a`<${$l} ...${Qm} href="#/controleer" />`}
      </ul>
    </section>
  `}var Jm,Qm,Bp,vs,ha,Ss,ue,se,Js,Sn,ir,Pn,lr,ml,$l,Zt=T(()=>{"use strict";Oe();R();N();A();Ce();J();pt();Ve();ut();({summary:Jm,save:Qm,title:Bp}=k.frame.foot.files),vs=k.shared.export;ha=t=>t.replace(".",`${ul().map(([,e])=>`-${Uo(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>ar(t())}>${e}</button>`,ue=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>bn(ha(t),qr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,se=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>tt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Bt(t,s):n]},Js=vs.heads,Sn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],ir=(t,e,n,s)=>({name:`${Uo(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),Pn=t=>P?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],lr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>tn(e(n)).map(ce).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),ml=t=>document.querySelector(`#meenemen a[download="${t}"]`),$l=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Np({name:t}){let e=fl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${cr} label=${e?.label} tabs=${n} />`}var Zm,fl,cr,ga=T(()=>{"use strict";R();U();A();Zm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),fl=t=>Zm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),cr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Xm[t](r),id:t==="partner"?he(r):"",cells:kn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function ba(t){let[e,n,s]=t.split("~");return{key:e,step:n===Pp?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Wr);if(!l.every(Ko))return()=>null;let c=u=>[In(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,m)=>{let $=In(u,m,n.key),[d,f,h,b]=p.map(w=>tf(w.get($)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var Pp,Xm,kn,In,Os,Qs,ka,Lo,tf,On=T(()=>{"use strict";U();N();Et();A();J();pt();Pp="alle",Xm={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>S(he(t)||t)},kn=t=>[...t.steps.map(e=>e.notation),null];In=(t,e,n)=>[t,e??Pp,...P?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:In(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,ka=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Lo=t=>[Ne(t).word,...Ne(t).lines].join(", "),tf=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function hl({list:t,plan:e}){if(!t.length)return a`<p>${xn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${of} ...${o} />`]);return a`
    <p class="zacht">${wa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${E} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function gl({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function rf({gap:t}){let e=[t.barrier&&lt(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${$a} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${es(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${P&&` · ${xn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${bl} gap=${t} />
    </p>
  `}function kl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ys(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${gl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ma} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${wa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:es(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${wa.who}</strong></p><${hl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>la(t.sentence,Ys(t),e,st(t.plan))} />
  `} /></div>`}var wa,qn,Ys,es,Ip,ef,nf,sf,ya,_a,of,bl,xa,To=T(()=>{"use strict";vo();R();U();N();A();J();pt();Zt();ut();wa=k.shared.gaps,qn=t=>[t,...t.also],Ys=t=>ce(t.evidence)?[t.evidence]:[],es=t=>y.queries[t]?.title||t,Ip=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ef=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),nf=(t,e)=>Ip(e.gewicht,[t.severity])&&(!e.tekst||xo(ef(t),e.tekst))&&qn(t).some(n=>Ip(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),sf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ya=t=>t.flatMap(e=>qn(e).map(n=>sf(e,n))),_a=(t,e)=>(e.vraag?ya(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>nf(n,e)),of=({phrase:t,work:e,more:n})=>e?[t," (",a`<${$t} ids=${e} name=${ne} />`,n&&wa.more_work,")"]:t;bl=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${ma} passage=${e} />`)}</span>`;xa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${rf} gap=${t} />
  <${kl} gap=${t} scenario=${e} />
`});function zo(t,e,n=null,s=pf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||va(l.key),turn:yl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(af.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:va(t),folds:!0,more:!0,turn:yl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Zs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,qp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>qp&&" …"}</span>`}
    </div>
  `}function Fo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||va(t),turn:s||yl(t)};return a`
    <section class="blok">
      ${t?a`<${Zs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Xs(r)}>${o}</div>
    </section>
  `}var af,Rp,lf,cf,qp,pf,wl,va,yl,Xs,Cn,Cs=T(()=>{"use strict";R();U();Ct();N();A();af=k.shared,Rp="uit",[lf,cf,qp]=[20,6,4],pf=()=>G()?cf:lf,wl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),va=t=>wl().includes(Rp)||wl().includes(t),yl=(t,e=[t])=>()=>{let n=e.filter(o=>va(o)!==(o===t)),s=wl().filter(o=>o!==Rp&&!e.includes(o));q({vouw:[...s,...n].join(",")},!0)};Xs=t=>t.open?null:"dicht";Cn=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Zs} part=${o} />`}
      <${s} class=${Xs(o)}>${o.rows}<//>
    `)});function uf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=I(t),f=l?_l(l,t):$,h=C=>{let O=f===C.key?`-${C.key}`:C.key;l?q({[l]:O===t?null:O},!0):d(O);let F=k.shared.table,B=O.startsWith("-")?F.descending:F.ascending;St(g(F.sorted,{column:C.label.toLowerCase(),direction:B}))},b=Ir(r,i,f),x=()=>Sn(i,b,u?.origin||(()=>[])),w=zo(s,b,f===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(C=>a`<${uf} id=${s} column=${C} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${w.map(C=>a`
            <tbody role="rowgroup" key=${C.more?"meer":C.key} class=${Xs(C)}>
              ${C.folds&&a`<${$f} part=${C} columns=${i} ...${e} />`}
              ${C.rows.map(O=>a`<${df} row=${O} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${ue} name=${u.name} rows=${x} /></p>`}
  `}function wn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var _l,df,$f,Xt,yn,ns,Ie=T(()=>{"use strict";Oe();R();U();N();A();J();pt();Zt();Cs();ut();_l=(t,e="")=>z.route.query[t]||e;df=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,$f=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Zs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Xt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${E} id=${n(o)} text=${s(n(o))} />`}),yn=(t,e,n,s)=>({key:t,label:e,text:o=>je(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),ns=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>j(e(n).flatMap(tn).map(ce)).join("; "),cell:n=>a`<${Yt} of=${e(n)} />`})});function xl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of K(t,"who",e))cn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${E} id=${s} />${` (${j(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function mf(t){let e=_(t,"dueBy");return e&&` (${g(Le.bound,{date:tt(e)})}; ${Yo(_(t,"modality"))})`}function to({of:t}){let e=o=>[wt(o,"barrier")&&g(Le.at_step,{step:S(wt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Ht(o,r))].filter(Boolean),n=o=>_(o,"status")?g(Le.other_status,{reading:e(o).join(", ")}):g(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Tt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function pr({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=kt(t,"interventionKind").map(ot).join(", "),o=V("CellState",_(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${fa} id=${wt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${be} basis=${e} />${` ${pe[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${_(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function Dp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=hs(t,s),r=_(t,"promise"),i=Rs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${pr} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${_(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${ff} ids=${i} date=${s} />`],[Le.facts.who,a`<${xl} id=${t} date=${s} />`],[Le.facts.figures,Sa(t).length>0&&a`<${vl} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${Yt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${jt} id=${t} date=${s} /></p>
      <${Wp} lead=${r&&Le.promise} text=${r||_(t,"summary")} />
      <${Wp} lead=${Le.progress} text=${_(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${wn} pairs=${p} />
    </article>
  `}var Le,ff,Sa,vl,Wp,qt,jn=T(()=>{"use strict";R();N();Et();A();fe();J();pt();At();ut();Ie();Le=k.shared.work;ff=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${mf(n)}
          ${_(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Sa=(t,e)=>Dt(t,"figure",e),vl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Sa(t,e).map(n=>a`
        <li>
          <${E} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Yt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Wp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;qt=t=>[...t].sort((e,n)=>Q(S(e),S(n)))});function ss({bar:t,most:e=hf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ja(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,pe[t.most_basis]?.[1],t.requested&&Ln.requested_mark];return[s,...o,...r||[],e&&Ca(e,n)].filter(Boolean).join(" · ")}function wf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Ln.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),m=a`<a href=${u}>${Ln.see_elsewhere}</a>`;return a`
    <p>${So(st(o))}</p>
    ${r.length>0&&a`<h3>${Ln.why}</h3>`}
    ${r.map($=>a`<p>${_($,"rationale")} <span class="zacht">${_($,"source")}</span></p>`)}
    ${p&&a`<p>${Ln.unexpected}</p>`}
    ${i>0&&a`<p>${g(Ln.elsewhere,{count:i,kind:ot(n)})} ${m}</p>`}
    ${l&&a`<h3>${Ln.who}</h3><${hl} list=${l} plan=${o} />`}
  `}function yf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Rt(),c=Rt();Qe(()=>{let b=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Ne(e),$=g(Ln.panel_note,{scenario:Bt(o,r)}),d=n&&g(Ln.changed.usual,{phrase:Lo(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let x=Ur(b).filter(w=>e.links.includes(w));return a`<${Dp} key=${b} id=${b} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():q({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Ln.panel,{row:t.label,step:lt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ca(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${P&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Ln.requested} <${$t} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${wf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Eo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ba(t),i=st(r);if(!i)return null;let l=Pe(e,n,i).find(m=>m.key===s),c=l?.cells[kn(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${yf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,Ln,hf,ur,Sl,gf,bf,kf,Oa,Ca,eo=T(()=>{"use strict";R();U();N();A();On();J();pt();At();To();ut();jn();Ue=k.overview.legend,Ln=k.overview,hf=20;ur=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${ss} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${ss} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,Sl=()=>a`
  <ul class="stalen">
    ${Object.entries(pe).map(([t,[,e]])=>a`<li><span class="staal"><${be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[gf,...bf]=Ue.sample.words,kf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),Oa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ss} bar=${kf} /><strong>${gf}</strong>
      ${bf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${Sl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,Ca=({by:t},e)=>me(e).overview.changed[t]});function La(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${Rn.promised} ${e}`,e&&n?`${Rn.reported} ${n}`:n].filter(Boolean)}function xf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>_(n,o)&&` (${g(r,{date:tt(_(n,o))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(Rn.when[t]||{}).map(s)]:y.lists[t]?V(y.lists[t],e):Rn.truth[e]||tt(e)}function za({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ht(o,"recommendationKind"),response:Ht(o,"response")||Rn.requested.no_response}),s=t.map(o=>a`<li><${E} id=${o} />${g(Rn.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Cn} id="gevraagd" items=${s} /><//>`}function Bo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Go(t))p&&c===t&&cn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:j(c).join(", ")})),{columns:s,title:o,caption:r}=Rn.mentions,i=[Xt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{...yn("stand",s.stand,({from:l})=>l),cell:({from:l})=>le(l)&&a`<${jt} id=${l} />`}];return a`
    <${Fo} id=${n.length>vf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Rn,_f,rt,ke,Vt,Ao,Ma,Ta,vf,Fa,Mn=T(()=>{"use strict";R();N();A();fe();J();Cs();ut();Ie();jn();Rn=k.thing,_f=new Set([...y.hidden,...Rn.shown]);rt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ke=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Vt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Ao=t=>Object.entries(Ze.get(t)||{}).filter(([e])=>!_f.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${xf} property=${e} value=${o} />`);return[W(Hr(e)),s.length>1?a`<${Vt} items=${s} />`:s[0]]}),Ma=t=>kt(t,"altLabel").join(", "),Ta=({id:t})=>Sa(t).length>0&&a`<${rt} title=${Rn.figures}><${vl} id=${t} /><//>`;vf=3;Fa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${$t} ids=${Tt(s,n)} />${Tt(s,n).length>0&&": "}
              <strong>${Ht(s,"engagement")||Rn.organisation.wish}.</strong> ${_(s,"rationale")}
            </p>
            <${Yt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Vp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${wn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Up({id:t=""}){let e=ve.reading;return a`
    <${no} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Vp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Zn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Of(){let{howto:t}=k.overview,e=Object.values(pe).map(([s])=>s),n={report:P?t.reports:Yn(),marks:e.join(" "),source:fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Cf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ms(i)?a`<${E} id=${i} />`:i}</li>`,r=Rt();return _e(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${da(t,P?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Tf(){let t=o=>a`
    <${E} id=${wt(o,"initiative")} />${" → "}<${fa} id=${wt(o,"barrier")} />
    ${`: ${_(o,"rationale")}`}<${to} of=${o} />
  `,e=Hp(nn.weak).map(t),n=g(ve.weak.intro,nn.links),s=Hp(nn.statuses).map(o=>a`<${E} id=${wt(o,"initiative")} />${`: ${Ht(o,"status")}`}<${to} of=${o} />`);return a`
    <${Ea} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${Ea} of=${ve.other} id="anders" items=${nn.other.map(t)} />
    ${s.length>0&&a`<${Ea} of=${ve.statuses} id="standen" items=${s} />`}
  `}function Ff(){if(!nn.judged.length)return null;let t=e=>g(ve.judged.line,{step:S(wt(e,"barrier")),kinds:kt(e,"interventionKind").map(ot).join(", "),state:Ht(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:tt(_(e,"asOf"))});return a`<${Ea} of=${ve.judged} id="oordelen" items=${nn.judged.map(t)} />`}function Ef(){let t=ve.expected.columns,e=[Xt("stap",t.step,n=>wt(n,"barrier")),{key:"soort",label:t.kind,text:n=>kt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${no} of=${ve.expected} id="verwacht" count=${nn.expected.length}>
      <${mt} id="verwachtingen" caption=${ve.expected.caption} rows=${nn.expected} columns=${e} />
    <//>
  `}var dr,ve,Sf,no,jf,Lf,Kp,nn,Ol,Mf,Ea,Hp,zf,Gp,Jp=T(()=>{"use strict";R();U();Ct();N();Et();A();J();pt();eo();Cs();ut();Ie();Mn();jn();dr=k.method,ve=k.unknown,Sf=3,no=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Fo} id=${e!==void 0&&e<=Sf?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;jf=()=>q({getal:null},!0),Lf=({scenario:t})=>a`
  <${no} of=${dr.numbers} id="getallen" close=${z.route.query.getal?jf:null}>
    ${xe(t).map(e=>a`
        ${P&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,s])=>a`
              <${Cf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Kp=({route:t})=>a`
  <${nt} text=${dr.title}><p class="uitleg">${dr.intro}</p><//>
  <${Of} />
  <div class="blok"><${Oa} /></div>
  <${no} of=${dr.states} id="standen"><${Vp} list="CellState" /><//>
  <${Lf} scenario=${D(t.query)} />
  <${Up} />
  <p><a href=${L("weet-niet")}>${dr.unknown}</a></p>
`,nn=y.unknown,Ol=({of:t,id:e,ids:n,more:s})=>a`
  <${no} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Be} ids=${qt(n)} more=${s} />`}
  <//>
`,Mf=t=>a`<span class="zacht"> – ${ie(t).toLowerCase()}</span>`,Ea=({of:t,id:e,items:n,intro:s})=>a`
  <${no} of=${t} id=${e} count=${n.length} intro=${s}><${Vt} items=${n} /><//>
`,Hp=t=>[...t].sort((e,n)=>Q(S(wt(e,"initiative")),S(wt(n,"initiative"))));zf=()=>a`
  <${no} of=${ve.clashes} id="tegenspraak" count=${nn.clashes.length}>
    ${qt(nn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Yt} of=${[t]} />
        </div>
      `)}
  <//>
`;Gp=()=>a`
  <${nt} text=${ve.title}><p class="uitleg">${ve.intro} ${Nn}</p><//>
  <${Ol} of=${ve.unjudged} id="ongeplaatst" ids=${nn.unjudged} more=${Mf} />
  <${Tf} />
  <${zf} />
  <${Ff} />
  <${Ol} of=${ve.nameless} id="naamloos" ids=${nn.nameless} />
  <${Ol} of=${ve.generic} id="verzamelnamen" ids=${nn.generic} />
  <${Ef} />
  <${Up} id="lezen" />
`});function Af(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Bf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ll(s,o,.8);return n}function Pf(t,e){return[...t.querySelectorAll(Nf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Aa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return If(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Cl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Qp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function If(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=so(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Aa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=so(p.trim(),m,u.fontWeight),[d]})}function so(t,e,n){return jl.font=`${n} ${e}px ${Ba}`,jl.measureText(t).width}function qf(t,e,n){let{width:s,height:o}=e,r=Aa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ll(s/2,o/2,s/2-1):$r(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Cl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Af(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Bf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:$r(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:$r(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:$r(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&Cl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Rf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}so("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=jl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+so(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Aa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Yp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Pf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Rf(u,l,c):u instanceof Element?Yp(u,l,c):[]);return o.style.transform="",[...qf(s,i,l),...p]}function Ml(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Yp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*so(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Aa,Cl,$r,Ll,Qp,Nf,jl,Ba,Zp=T(()=>{"use strict";Aa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Cl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ll=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Qp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ll(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},Nf=[...Object.keys(Qp),"text"].join();jl=document.createElement("canvas").getContext("2d"),Ba=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Tl(t,e,n,s,o,r){let i=Vc(t,p=>so(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,os,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function nu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Zn(st(e?.plan)),e&&Bt(e)].filter(Boolean).join(". "),c=g(Na.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Ml(p);p.classList.remove("heel");let m=Math.max(u.width,Df),$=Tl(t,22,650,Wf,m,os),d=Tl(`${l}. ${Nn} ${o}`.trim(),13,400,Xp,m,$.below+2),f=d.below+16,[h,b,x]=[os,f+u.height+24,0],w=[...document.querySelectorAll(s)].map(Ml).flatMap(F=>{h>os&&h+F.width>os+m&&([h,b,x]=[os,b+x+6,0]);let B=eu(F.shapes,h,b);return h+=F.width+20,x=Math.max(x,F.height),B}),C=Tl(c,13,400,Xp,m,b+x+16),O=[...$.shapes,...d.shapes,...eu(u.shapes,os,f),...w,...C.shapes];return{title:`${t} ${l}. ${Nn}`,width:m+2*os,height:C.below+os,shapes:O}}function Uf(t){let{title:e,width:n,height:s,shapes:o}=nu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Vf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ba,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x,opacity:w}of o){let[C,O,F,B,_t,ct]=c,v=C===1&&!O&&!F&&B===1?`translate(${_t} ${ct})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:v,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:w===1?void 0:w}):r(l,"text",{transform:v,...{"font-size":h,"font-weight":b,"font-style":x},fill:m},p)}bn(ha(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Kf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=nu(t),o=document.createElement("canvas"),r=Math.min(Hf,tu/e,tu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${x} ${b} ${h}px ${Ba}`,p!==void 0&&i.fillText(p,0,0);let C=new Path2D(u);m!=="none"&&i.fill(C),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(C)),i.restore()}let l=ha(`${t.name}.png`);o.toBlob(c=>c?bn(l,c,"image/png"):St(g(Na.too_large,{name:l})),"image/png")}var Na,Wf,Xp,os,Df,Hf,tu,eu,Vf,Ke,js=T(()=>{"use strict";Oe();R();N();A();pt();Zt();Zp();Na=k.shared.export,[Wf,Xp]=["#16212B","#46525D"],[os,Df,Hf,tu]=[28,720,2,12e3],eu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Vf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Uf(t)}>${Na.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Kf(t)}>${Na.png}</button>
  </span>
`});function su({rows:t,unit:e,end:n}){let s=n?te.right:te.left-te.box,o=n?te.right+te.box+12:te.left-te.box-12;return t.map(({state:r,count:i,y:l})=>{let c=te.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${te.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ls(r)}
        </text>
      </g>
    `})}function Gf({band:t,unit:e}){let n=t.count*e,s=te.top+t.y1*e+n/2,o=te.top+t.y2*e+n/2,r=(te.left+te.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${te.left} ${s} C${r} ${s} ${r} ${o} ${te.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${ou(t)}</title></path>
  `}function Jf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ls(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ls(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${oo.listed}</p>
  </div>`}function ru({flow:t,one:e,other:n,counted:s}){if(G())return a`<${Jf} flow=${t} />`;let o=te.height/t.height,r=t.bands.map(ou).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${oo.title}>
      <svg viewBox=${`0 0 ${te.width} ${te.height+te.top+14}`} role="img"
        aria-label=${g(oo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${te.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${te.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Gf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${su} rows=${t.left} unit=${o} />
        <${su} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${oo.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${oo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var oo,te,Ls,ou,au=T(()=>{"use strict";R();Ct();N();A();J();js();oo=k.compare.flow,te={width:960,height:430,top:40,left:230,right:640,box:16},Ls=t=>t?W(V("CellState",t)):oo.fresh,ou=({count:t,from:e,to:n})=>M(oo.band,t,{from:Ls(e),to:Ls(n)})});function Xf(t){let e=Wn[Wn.length-1],n=y.plans.map(c=>Wn.findLast(p=>p.plan===c)||e),[s,o]=P?n:[Wn[0],e],r=Wn.slice(0,-1).find(c=>c.key===t.van)||s,i=Wn.slice(Wn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function th({change:t,side:{plan:e,date:n,label:s},at:o}){let r=In(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:null,stand:n===Fe?null:n}),l=c=>a` <${jt} ...${{id:c,date:n}} /> <${xl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Be} ids=${qt(t.work[o])} more=${l} />
    </div>
  `}function eh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${De(s)}>${Y.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Zs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Vt} look=${Xs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function nh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>w.other_barrier||w.barrier||"",titles:[...mn,["",k.shared.all_steps]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(Y.whose).map(([w,C])=>[w,g(C,l)])},p=w=>w.map(C=>S(he(C)||C)).join(", "),u=w=>j([w.barrier,w.other_barrier].map(lt)).join(" / "),m=w=>W(ot(w.kind))+(s==="plans"?` (${u(w)})`:""),$=[{key:"stap",label:Y.columns.step,text:u},{key:"soort",label:Y.columns.kind,text:w=>W(ot(w.kind))},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:C},O)=>{let F=B=>`${S(B)} (${je(B,C)})`;return[{key:"wie",label:g(Y.who,{label:w}),text:B=>p(B.who[O])},{key:"wat",label:g(Y.work,{label:w}),text:({work:B})=>qt(B[O]).map(F).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${Y.see_both}<span class="sr"> ${ot(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((C,O)=>a`<${th} ...${{change:w,side:C,at:O}} />`)}</div>
    </details>
  `,h=()=>Sn([...$,...d],t.changes,()=>se(null,"",o)),b=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${mt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${$} />
    </details>
  `,x=a`<div class="acties"><${ue} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?x:a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Zs} part=${w} level=${3} count=${M(Y.differ,w.rows.length)}
            names=${w.rows.map(m)} />`}
        <${Vt} look=${Xs(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function sh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ls(p)},...e.right.map(({state:p})=>({key:p,label:Ls(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${ru} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Y.heads,r.length,{names:Mt(r.map(ne))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${mt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function rh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function ah({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":je($,e.date),c=$=>i.has($)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${jt} id=${$} date=${e.date} />`,p=[Xt("actie",Y.action,$=>$),{key:"wat",label:Y.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},yn("nu",n.label,$=>$,n.date)],u=()=>Sn(p,r,()=>se(null,e.plan.key,o)),m=()=>q({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${Y.show_all}</button>
        <${ue} name="vergelijk.csv" rows=${u} />
      </div>
      <${mt} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function lu({route:t}){if(Wn.length<2)return a`<${nt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Xf(t.query),o=D(t.query),r=pl(o),i=Zf(e,n,o),l=pn.some(x=>x.notation===t.query.stap)?t.query.stap:"",c=i.actions&&$n.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=oh(l,c),u=rh(i,l,p),{actions:m}=u,$=l&&c?null:m?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=fs.filter(x=>Jt(x,e.plan.key)&&y.works[x]?.container&&p(x)),h=m?"dates":"plans",b=g(Y.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${Y.heading[h]} title=${Y.title}><p class="uitleg">${b} ${Nn}</p><//>
    <${gn}>
      <${dl} />
      <div class="velden">
        ${Wn.length>2&&a`
            <${ge} label=${Y.first} name="van" chosen=${e.key} options=${iu(Wn.slice(0,-1))} />
            <${ge} label=${Y.second} name="met" chosen=${n.key} options=${iu(s)} />
          `}
        <${ge} label=${Y.columns.step} name="stap" options=${mn} />
        ${m&&a`<${ge} label=${Qf} name="hoofdstuk" options=${Yf} />`}
      </div>
    <//>
    ${m&&$&&a`<${sh} ...${{actions:m,flow:$,one:e,other:n,counted:r,heads:f}} />`}
    ${m&&a`<${eh} rows=${u.statements} />`}
    ${!c&&a`
        <${rt} title=${g(Y.cells,{count:u.changes.length})}>
          <${nh} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${m&&a`<${ah} ...${{actions:m,one:e,other:n,counted:r,all:d}} />`}
    <${$e} text=${M(Y.shown,u.changes.length)} />
  `}var Y,Qf,Yf,Wn,iu,Zf,oh,cu=T(()=>{"use strict";R();U();Ct();N();Et();A();On();J();pt();At();Ve();Zt();Cs();ut();au();Ie();Mn();jn();Y=k.compare,Qf=k.measures.fields.chapter,Yf=$n.map(t=>[t,S(t)]),Wn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?g(Y.side,{plan:t.title,label:n}):W(n)}))),iu=t=>t.map(e=>[e.key,e.label]),Zf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];oh=(t,e)=>n=>(!t||Bn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function lh({row:t,cell:e,change:n,step:s,plan:o}){let r=ja(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=In(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>q({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:lt(s)})}${r}</span>
        <${pu} cell=${e} />
      </button>
    </td>
  `}function uu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?de.undecided:de.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function ph({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(de.caption,{scenario:Bt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${de.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ch} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&It(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${lh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${uu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function mh({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ts} plan=${t} /><p>${de.nothing_yet}</p>`:n.partners?a`
    ${P&&a`<h2>${t.title}</h2>`}
    <${ts} plan=${t} />
    <p>${En(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${de.in_text}</a>. ${de.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${ph} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${de.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${dh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${de.alike.title}</h2><p>${de.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${$h} reach=${n} plan=${t} />
    </div>
  `:a`<p>${de.nothing}</p>`}function du({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${de.heading} title=${de.title} />
      <p class="zacht">${Bt(e)}</p>
      <${Us} />
    </div>
    ${xe(e).map(o=>a`
        <${mh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Eo} address=${s} by="partner" scenario=${e} />`}
    <${$e} text=${s?"":g(de.shown,{scenario:Bt(e)})} />
  `}var de,ih,pu,zl,ch,uh,dh,$h,$u=T(()=>{"use strict";R();U();Ct();N();Et();A();On();pt();At();eo();Ve();js();ut();de=k.coverage,ih=5,pu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${be} basis=${t.most_basis} />
    <${ss} bar=${t.bar} most=${ih} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;zl=t=>!t.acting&&!t.undecided,ch=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${zl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${zl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;uh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${It(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${L("dekking",{...z.route.query,cel:In(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${Ca(n,o)}`}</span>
      <${pu} cell=${e} />
    </a>
  </li>
`,dh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${uh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${P?"h3":"h2"} class="stapkop">
            <span class=${zl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(de.step,{step:lt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${uu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,$h=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${P?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${de.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${de.about}</p>
    <${ur} expected=${de.expected} quiet=${de.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Sl} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Pa(t,e){let n=Fl(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...Tt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function mu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ws(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Q(i(c),i(p)));return{stops:r,several:l}}var Fl,El,No=T(()=>{"use strict";N();Et();A();Ds();fe();On();J();Fl=({date:t,plan:e})=>qs("InformationFlow").filter(n=>Is(n,t)&&Jt(n,e)).map(n=>{let s=Tt(n,"between"),o=r=>[...Tt(n,r),...s].sort(Ws);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(_(n.id,"content"),_(s.id,"content")));El=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function bh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(F=>o.get(F)).filter(F=>F!==void 0),[u,m]=p.sort((F,B)=>F.left-B.left);if(!u||!m)return{d:"",x:0,y:0};let[$,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],b=($+f)/2,x=`M${$} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,w=gh.map(F=>{let[B,_t,ct,v]=[(1-F)**3,3*F*(1-F)**2,3*F*F*(1-F),F**3];return{d:x,x:B*$+(_t+ct)*b+v*f,y:(B+_t)*d+(ct+v)*h}}),O=w.find(F=>r.every(B=>Math.max(Math.abs(B.x-F.x),Math.abs(B.y-F.y))>hh))||w[0];return c!==void 0&&r.push(O),O})}function kh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Po({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Rt(),[c,p]=I([]);Qe(()=>{let h=()=>p(bh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!fh.includes(h.key))return i(h.key,b);let x=kh(h.key,b,e,n);h.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===m?0:-1}
                      class=${`doos ${x.look}${$.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},x)=>n[x]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[x].number}
            </span>
          `)}
    </div>
  `}var fh,hh,gh,Ia=T(()=>{"use strict";R();fh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],hh=28,gh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Io({label:t,id:e,thing:n,pick:s,among:o=ms}){let[r,i]=I(!1),l=()=>qt([...Ze.keys()].filter(h=>Qt(h)&&o(h))),c=ze(()=>r?l():[],[r]),[p,u]=I(null),m=h=>{let b=Wt(h.trim()),x=O=>[S(O),ne(O),...kt(O,"altLabel")].map(Wt),w=O=>Kn(O)?x(O):x(O).slice(0,2),C=c.find(O=>S(O)===h)||c.find(O=>w(O).includes(b));return C?[C]:c.filter(O=>b&&x(O).some(F=>F.includes(b)))};_e(()=>u(null),[n]);let{route:$}=z,d=h=>{if(z.route!==$)return;let[b,...x]=m(h.target.value);u(b&&!x.length?null:h.target.value),b&&!x.length&&s(b)},f=p?m(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ms(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${S(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(fu.meant,{names:f}):fu.unknown_thing}</small>`}
    </label>
  `}var fu,qa=T(()=>{"use strict";R();U();N();A();J();jn();fu=k.explore});function wh(t){let e=bu(yo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${ft.none}</strong>${e.length>0&&` ${g(ft.only,{names:gu(e)})}`}
    </p>
  `}function yh({from:t,to:e,scenario:n}){let s=ip([t,e],n).map(r=>r.label),o=lp([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ft.shared,{steps:Mt(s)})}</p>`}
    ${o.length>0&&a`<p>${ft.bodies} <${$t} ids=${o} />.</p>`}
  `}function Al({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Dt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Jt(p,n)),[i,l]=o?ft.headed:ft.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Jt(f,n)).flatMap(f=>Dt(f,"inChapter")).filter(f=>An(f).includes(t[1-u])&&!An(f).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return $.length>0&&a`<p>${g(ft.within,d)} <${$t} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${$t} ids=${r} />. ${l}</p>`}${c}`}function _h({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>Zr(t,e,n,s),[t,e,s,n]),r=o.length>Zo?g(ft.longer.first,{count:Zo}):M(ft.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Zo).map(i=>a`<li><${$t} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function ku({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${_(r,"rationale")||_(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${E} id=${e} />${P&&` (${xt(e)?.title})`} <${jt} id=${e} />
      ${j(t.map(({from:o})=>o)).map(o=>a`<p><${E} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Yt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function xh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=bu(t,e),i=ze(()=>{let f=b=>[le(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(x=>({id:x,text:S(x),look:f(x)}))),ties:t.lines.map((b,x)=>({from:b.from,to:b.to,number:x+1,look:h(b)}))}},[t]),l=t.layers.map(f=>le(f[0])),c=r.length?yo(n,s,o):t,p=c?.length===t.length?c.count:0,u=gu(r),m=M(ft.works,l.filter(Boolean).length),$={from:S(n),to:S(s),count:t.lines.length},d=f=>q({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(ft.counted,p,{works:m})}</strong> `}
      ${u&&`${M(ft.through,t.count-p,{names:u,works:m})} ${ft.dotted} `}${ft.says}
    </p>
    ${!G()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Po} heads=${l.map(f=>f?ft.columns.what:ft.columns.who)} ...${i} chosen=""
              label=${g(ft.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${ft.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${ku} roles=${f} />`)}
    </ol>
  `}function wu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>hu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?ap(n,s,e):[],p=c.length>0,u=ze(()=>l?yo(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Io} label=${f} id=${d} thing=${h} among=${hu}
      pick=${b=>q({[d]:b})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>q({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${ft.heading}>
      <h2>${ft.heading}</h2>
      <div class="velden">
        ${m("van",ft.from,n)} ${m("naar",ft.to,s)}
        ${$("verzamel",o,ft.collective)}
        ${l&&a`<button type="button" onClick=${()=>q({van:s,naar:n})}>${ft.swap}</button>`}
        ${l&&u&&$("langer",r,ft.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${ft.back}</a></p>
      ${!(n&&s)&&a`<p>${ft.choose}</p>`} ${n&&n===s&&a`<p>${ft.same}</p>`}
      ${l&&a`<${Al} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${xh} ...${i} found=${u} />`:a`<${wh} ...${i} />`)}
      ${p&&a`<h3>${ft.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ft.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${ku} roles=${d} />`)}</ul>`}
      ${l&&a`<${yh} ...${i} />`}
      ${l&&u&&r&&a`<${_h} ...${i} collective=${o} />`}
    </section>
  `}var ft,hu,gu,bu,yu=T(()=>{"use strict";R();U();Ct();N();A();Ds();fe();J();At();Ia();js();ut();qa();ft=k.explore.path,hu=t=>Qt(t)&&(Kn(t)||le(t)),gu=t=>Mt(t.map(S)),bu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>It(s)&&s!==e&&s!==n)});function Su(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Yr(t,e,s),l=c=>{location.hash=L("verken",c)};return{f:()=>o?l({uit:t,kies:t}):q({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&q({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&q({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||q({weg:[...Ra(r),t].join(","),kies:null}),p:()=>o?l({van:t}):q({van:t}),Escape:()=>q({kies:null})}}function Sh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Su(t,e),l=Yr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${dt.actions.page}</a>
      ${s.join()!==t&&c("f",dt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(dt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",dt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",dt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",dt.actions.path)}
    </p>
  `}function Ou(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${dt.panel.label}><p class="zacht">${dt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=le(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=_(u,"rationale");return a`
      ${$===ws?dt.no_step:a`<${E} id=${$} />`}${" "}<${be} basis=${m} />
      ${d&&a`<span class="zacht"> ${dt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${dt.panel.label}>
      <h2>${rs(n)}</h2>
      ${le(n)&&a`<p>${je(n,t.scenario.date)}</p>`}
      ${It(n)&&a`<p class="zacht">${dt.panel.collective}</p>`}
      ${n!==ws&&a`<${Sh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?dt.panel.who:dt.panel.what}</h3>`}
      <${Vt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?dt.panel.step:dt.panel.what}</h3>`}
      <${Vt} look="buren" items=${o.map(l)} />
    </section>
  `}function Cu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${It(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:Yr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:rs(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:rs(d),look:`wat${m(d)}`,more:[xu(gs(d,s.date)),a` <small>${Ht(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:rs(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:_u(h,f)}))]}},[t]),l=u=>q({kies:u===n?null:u}),c=(u,m)=>m!==ws&&Su(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(dt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Po} heads=${dt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${dt.intended}</li>`}
      <li class="zacht">${dt.to_step}</li>
      ${Object.entries(pe).map(([u,[,m]])=>a`<li><span class=${`streep ${_u(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>gs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${xu(u)}${W(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${dt.keys}</p>
  `}function ju({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(d=>d.work===$).map(d=>d.step),l=$=>ys($,n,s).length?dt.list.away:Gn($),c=[{...Xt("wie",dt.list.who,$=>$.who),text:$=>$.who?rs($.who):l($.work),cell:({who:$,work:d})=>$?[a`<${E} id=${$} />`,a`<${xs} id=${$} />`]:l(d)},{key:"rol",label:dt.list.role,text:$=>$.role},Xt("wat",dt.list.what,$=>$.work),{key:"stap",label:dt.list.step,text:$=>i($.work).map(rs).join(", ")},yn("stand",dt.list.status,$=>$.work,n.date),ns(dt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${M(dt.list.caption,r.length)}${s?"":`. ${dt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:$=>se(n,xt($.work)?.key)}}} />`}var dt,Ra,vh,vu,rs,Oh,_u,xu,Lu=T(()=>{"use strict";R();U();N();A();Ds();J();pt();At();Ia();Zt();ut();Ie();Mn();dt=k.explore,Ra=t=>(t||"").split(",").filter(Qt),vh=t=>$n.find(e=>[_(e,"identifier"),e].includes(t)),vu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ra(t||Vr(e)?.id||he(n)||vh(s)),rs=t=>t===ws?dt.no_step:S(t);Oh={"●":"l-heel","◐":"l-lang","○":"l-punt"},_u=(t,e)=>e===ws?"l-geen":Oh[pe[t]?.[0]]||"l-heel",xu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Tu({rows:t,chosen:e,state:n}){let s=ze(()=>{let i=u=>u.length?u:[""],l=u=>j(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?S(m):qe.unnamed,look:`wie${m&&!It(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Bl(u.id),look:"wat",more:Ch(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>q({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Po} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&q({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function zu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Lh} row=${c} />: <${E} id=${c.id} text=${Bl(c.id)} />
    ${_(c.id,"summary")&&a`<span class="zacht adres">${_(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Vt} look="buren" items=${i.map(l)} />
    </section>
  `}function Da({rows:t,scenario:e,state:n}){let s=[Mu("from",qe.list.from),Mu("to",qe.list.to),Xt("inhoud",qe.list.what,o=>o.id,Bl),{key:"staat",label:qe.list.state,text:o=>Ht(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Ht(o.id,"followUp")},ns(k.explore.list.where,o=>[o.id])];return a`
    <${mt} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var qe,Bl,Ch,jh,Wa,Lh,Mu,Nl=T(()=>{"use strict";R();U();N();A();No();J();At();Ia();Zt();ut();Ie();Mn();qe=k.explore.flows,Bl=t=>`${_(t,"content")}${wt(t,"between")&&` (${qe.among})`}`,Ch=({id:t})=>_(t,"followUp")&&a` <small>${g(qe.since,{phrase:Ht(t,"followUp")})}</small>`,jh=t=>t.map(e=>S(e)).join(", ")||qe.unnamed,Wa=({ids:t})=>t.length?a`<${$t} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,Lh=({row:t})=>t.between.length?a`${qe.between} <${Wa} ids=${t.from} />`:a`<${Wa} ids=${t.from} /> → <${Wa} ids=${t.to} />`;Mu=(t,e)=>({key:t,label:e,text:n=>jh(n[t]),cell:n=>a`<${Wa} ids=${n[t]} />`})});function Th({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function zh({of:t,at:e}){if(t.length<=Mh)return a`<${Ha} of=${t} at=${e} />`;let n=r=>Ht(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Th} text=${`${n(r[0])} (${r.length})`}><${Ha} of=${r} at=${e} /><//>`)}
    <${Ha} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Eu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Dn.undecided:s?Dn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Bu({plan:t,scenario:e}){let{stops:n,several:s}=mu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ha} of=${c.all} at=${p} />`;if(G())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Eu} stop=${c} place=${p+1} />
              <${Fu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Dn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Fu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Eu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${zh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Dn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Au} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${be} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(pe).map(([c,[,p]])=>a`<li><${be} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Dn.silent}</li>
        <li><em>${Dn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Dn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Dn.says,{silence:k.shared.silence})}</p>
  `}var Dn,Mh,Au,Ha,Fu,Nu=T(()=>{"use strict";R();U();Ct();N();A();No();On();J();pt();At();js();ut();Dn=k.explore.route,Mh=10,Au=({one:t})=>a`
  <a class=${It(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ha=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${be} basis=${n.basis(e)} /><${Au} one=${n} /></li>`)}
  </ul>
`;Fu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${G()&&a`<p class="bij niemand">${Dn.silent}:</p>`}
    <ul class="stilte" aria-label=${Dn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function mr(t,e,n,s=0){let[o,r]=I(null);return _e(()=>{let i=!0;r(null);let l=()=>it().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Il({chosen:t,choices:e,follows:n}){let s=Rt(),o=z.started&&!!t&&G();_e(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&G()?r.reverse():r}</div>`}function Fh({before:t,after:e}){let n=oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function Pu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(oe.cell,{kind:W(ot(p.column)),step:lt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${M(oe.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(oe.now,{phrase:p.before})}</span> <span>${g(oe.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(oe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${oe.alone}</p>
    <h2>${M(oe.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Fh(p)}</strong> ${p.was&&`${g(oe.now,{phrase:p.was})} `}
            ${p.was?g(oe.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(oe.stays,l.length)}</h2>
        <p>${oe.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Eh({id:t,status:e,scenario:n}){let s=mr("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${Pu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Iu({requested:t,scenario:e}){let{date:n}=e,s=$=>le($)&&!!vn($,n),[o,r]=t.split("="),i=le(o)?o:"",l=Tt(hs(i,n),"alternativeReading").map($=>_($,"status")),c=($,d)=>L(["wat-als","actie",`${$}=${d}`]),p=e.key===D({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Io} label=${oe.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${E} id=${i} />. ${je(i,n)}.</p>
            <h2>${oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${W(d)}</a>
                    ${$===vn(i,n)&&a` <span class="zacht">${oe.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Il} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Bh} />`:p?a`<${Pu} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Eh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(oe.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var oe,Pl,Ah,Bh,ql=T(()=>{"use strict";R();U();Ct();N();Et();A();Ce();J();pt();At();ut();qa();oe=k.whatif.action;Pl=t=>t.split("=")[0],Ah=()=>Object.keys(y.readings).sort((t,e)=>Q(S(Pl(t)),S(Pl(e)))),Bh=()=>a`
  <p>${oe.begin}</p>
  <h2>${oe.readings}</h2>
  <ul>
    ${Ah().map(t=>a`
        <li>
          <a href=${L(["wat-als","actie",t])}>${S(Pl(t))}</a>
          <span class="zacht"> ${g(oe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ms(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Ih({text:t,answers:e}){let n=mr("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",we.source.about,a`<${$t} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(we.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${we.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(we.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${Wl} text=${l} answers=${e} /></p>
              <p class="zacht">${ce(i)}${c.some(Qt)&&r(c.filter(Qt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function qu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=cl(e),i=e.trim()!=="",l=j(n.map(m=>m.kind)).sort(Q),c=n.filter(m=>!t.query.wat||m.kind===t.query.wat);Qe(()=>{let m=document.getElementById("zoek");m&&document.activeElement!==m&&(m.value=e)},[e]);let p=o.length&&g(we.some,{words:o.map(m=>`“${m}”`).join(we.or)}),u=c.length?p||M(we.found,c.length):g(we.nothing,{text:e});return a`
    <${nt} text=${we.title} />
    <section class="filters" aria-label=${we.label}>
      <div class="velden">
        <${Oo} label=${we.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ge} label=${we.what} name="wat" options=${Ye(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?u:we.type}</p>
    ${o.length>1&&a`<p>${we.alone}${o.map(m=>a` <a href=${L("zoek",{q:m})}>${m}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(we.read,{typed:e.trim(),text:s})}</p>`}
    ${i&&!n.length&&a`<p id="anders">${we.try}${Ph()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,Rl).map(m=>a`<${Nh} key=${m.id} item=${m} answers=${r} />`)}
    </ol>
    ${c.length>Rl&&a`<p>${g(we.too_many,{count:c.length-Rl})}</p>`}
    ${i&&Ee()&&a`<${Ih} text=${e} answers=${r} />`}
    <${$e} text=${i?u:""} />
  `}var we,Rl,Wl,Nh,Ph,fr=T(()=>{"use strict";vo();R();U();Ct();N();A();Ce();sr();J();pt();Ve();ut();ql();we=k.search;Rl=100,Wl=({text:t,answers:e})=>sa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Nh=({item:t,answers:e})=>a`
  <li>
    <a href=${L(t.path)}><${Wl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${P&&xt(t.id)&&`, ${xt(t.id)?.title}`}</span>
    ${_s(t.id)[0]&&a` <${jt} id=${t.id} />`}
    <p><${Wl} text=${Mp(t,e)} answers=${e} /></p>
  </li>
`,Ph=()=>Object.entries(we.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Vu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,m=t?"lijst":Ru.includes(p)?p:G()?"lijst":"beeld",$=Ru.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Xn} legend=${at.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Uu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Ts,`${W(k.shared.all)} (${n.length})`]),G()?a`<${ge} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${Xn} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ku({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Du.map(ye=>n[ye]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ra(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=ze(()=>op({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",b=f.length>Ji,x=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},C=r.some(Boolean),O=C||l.length>0||e.stated||e.plan,F=at.alone[dn(t[0])]||at.alone.other,B=a`<button type="button" class="klein" onClick=${()=>q({weg:null})}>${at.again}</button>`,_t=d.undated>0&&M(at.undated,d.undated),ct={...w,title:o||t.map(rs).join(", ")},v=a`
    <${gn}>
      <div class="velden">
        <${ge} name="stap" label=${at.filters.step} options=${mn} />
        <${ge} name="soort" label=${at.filters.kind} options=${ho} />
        <${ge} name="vanaf" label=${at.filters.from} options=${Wu} />
        <${ge} name="tot" label=${at.filters.to} options=${Wu} />
        ${C&&a`<${or} names=${Du} />`}
      </div>
    <//>
  `,X=a`
    ${l.length>0&&a`<p>${M(at.hidden,l.length)} ${B}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(at.left,d.left)} ${_t}</p>`}
    ${b&&a`<p role="status">${g(at.too_many,{count:f.length})}</p>`}
    ${!x&&a`<${Al} of=${t.slice(0,1)} scenario=${e} /><p>${O?at.nothing:F}</p>`}
  `;return a`
    <${Vu} many=${b||!x} field=${s} filters=${v} choices=${a`<${Us} />`} notes=${X}
      keep=${{name:at.file,title:ct.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Cu} ...${ct} /></div>`} list=${x&&a`<${ju} ...${w} />`}
      panel=${a`<${Ou} ...${w} />`} />
  `}function Rh({query:t,scenario:e}){let n=qs("Agreement").filter(u=>Is(u,e.date)&&Jt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=El("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ts,c=n.filter((u,m)=>l===Ts||r[m]===l),p=a`<${Uu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ku} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ts?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Wh({query:t,scenario:e}){let n=ze(()=>Fl(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=El("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,Ts].includes(t.staat)?t.staat:o[0]||Ts,i=n.filter(m=>r===Ts||m.state===r),l=3*i.length>2*Ji,c=t.kies||"",p=r===Ts?k.shared.all:V("FlowState",r),u=g(at.flows.title,{state:p});return a`
    <${Vu} many=${l} field=${a`<${Uu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Tu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Da} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${zu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Gu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Hu,s))return a`<${Ms} />`;let o=vu(e),r=f=>{q({uit:f,kies:f,weg:null}),St(rs(f))},i=a`<${Io} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=$n.length>0&&a`<${ge} name="hoofdstuk" label=${at.begin.chapters}
      options=${$n.map(f=>[_(f,"identifier")||f,S(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},m=Object.entries(at.starts).map(([f,{label:h,to:b}])=>[h,L(b.path,b.query),f===c]),$=s?Hu[s]:e.van&&wu,d=o.length?a`<${Ku} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${qh} scenario=${n} />`;return a`
    <${nt} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${cr} label=${at.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Ru,Ts,Wu,Du,qh,Hu,Ju=T(()=>{"use strict";Oe();R();U();Ct();N();Et();A();Ds();No();fe();J();yu();Ve();Lu();ga();Nl();js();Nu();qa();fr();at=k.explore,Ru=["beeld","beide","lijst"],Ts="alle",Wu=Ye(j(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Du=["stap","soort","vanaf","tot"],qh=({scenario:t})=>a`
  ${xe(t).map(e=>a`
      ${P&&a`<p><strong>${e.title}</strong></p>`}
      <${Bu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Hu={informatie:Wh,afspraken:Rh}});function Va(t,e){let n=as();for(let{mark:s}of t)e?n.add(s):n.delete(s);return q({merk:[...n].join(Dl),...!n.size&&{alleen:null}},!0),n.size}var Dl,as,Qu,Hl,Vl=T(()=>{"use strict";U();Dl=".",as=()=>new Set((z.route.query.merk||"").split(Dl).filter(Boolean)),Qu=()=>[...as()].join(Dl),Hl=()=>!!z.route.query.alleen&&as().size>0});var Ul,Dh,Ua,qo,ro,hr=T(()=>{"use strict";R();A();Ul=k.shared.outcomes,Dh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ua=({outcome:t})=>a`<g class=${`teken teken-${Ul[t].sign}`}>${Dh[Ul[t].sign]}</g>`,qo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ua} outcome=${t} />
  </svg>
`,ro=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${qo} outcome=${t} /> ${Ul[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Kl({gaps:t,what:e}){let n=as(),s=t.filter(i=>n.has(i.mark)).length,o=i=>St(M(Re.bar.changed,Va(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Vh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Re.questions,e.length).replace(/^\d+ /,""),u=[...$o(e.map(d=>o==="topic"?es(d.query):d.subject_label))].map(([d,f])=>f>1?g(Re.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Re.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Re.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Re.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Hh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Kl} gaps=${j([...e,...n])} what=${t} />
      <${gl} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Xu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:es(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Vh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Uh({row:t,of:e}){let n=he(z.route.query.partner),s=j(K(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Yu+1?o.slice(0,Yu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${$t} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Kh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Zu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Kl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${kl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${bl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ro} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Uh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ka({works:t,partner:e}){let n=he(e),s=Kr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(Re.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${$t} ids=${j(o)} name=${ne} />.</p>`}function td({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=G()?Jh:Gh,u=n||t.length<=p+1?t:t.slice(0,p),m=bs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>q({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Kh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Re,Zu,Hh,Yu,Gh,Jh,Gl=T(()=>{"use strict";Oe();R();U();Ct();N();A();fe();Vl();J();At();To();ut();hr();Re=k.gaps;Zu=t=>as().has(t.mark)?"gemarkeerd":"",Hh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Zu(t)}`} data-vraag=${t.mark}>
    <${Kl} gaps=${[t]} what=${t.sentence} />
    <div><${xa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Yu=2;[Gh,Jh]=[8,5]});async function br(t,e){let n=await it().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await it().ask("page",{options:[],comparisons:e});return it().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Yh(){await it().ask("shipped"),it().show()}function Ga({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",ed),await Un(s,re.saving,async()=>{let{name:l,data:c}=await it().ask(r,i);bn(l,c,gr[l.split(".").pop()])}),window.removeEventListener("beforeunload",ed)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function sd(){let t=Rt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return St(re.first_source);Un(n,re.busy,async()=>(await it().ask("source",{data:await Rr(o)})).message)}return a`
    <${rt} title=${re.source}>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Qa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Zh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ga} files=${[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${nd} title=${re.faults} lines=${n} count=${s} />
    <${nd} title=${re.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${re.read}</summary><${Vt} items=${c} /></details>`}
  `}function od(t){if(!t.length)throw new Error(re.first);if(t.length>1)throw new Error(g(re.one_only,{count:t.length}));if(t[0].size>Ii)throw new Error(g(re.too_large,{name:t[0].name,most:Ii/2**20}));return t[0]}var re,Qh,gr,ed,Ja,nd,Zh,kr=T(()=>{"use strict";Oe();R();N();A();Ce();J();Zt();Mn();re=k.check,Qh="plan",gr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};ed=t=>t.preventDefault();Ja=()=>a`
  <${rt} title=${re.save}>
    <p class="zacht">${re.save_intro}</p>
    <${Ga}
      files=${Object.entries(re.save_as).filter(([t])=>!(P&&t===Qh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${it().own&&a`<button type="button" id="terug" onClick=${Yh}>${re.back}</button>`}
    <//>
  <//>
`;nd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(re.list,{title:t,count:n})}</h2><${Vt} items=${e} />`,Zh=(t={})=>Object.entries(t).map(([e,n])=>g(re.counted,{count:n,what:Hr(e).toLowerCase()})).sort(Q)});function Xh({scenario:t,report:e}){let n=s=>Un(e,We.busy,async()=>{let o={options:ds(t),marks:Qu(),kind:s};bn(`${We.file}.${s}`,(await it().ask("marked",o)).data,gr[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function tg({gaps:t,scenario:e}){let[n,s]=I(""),o=as();if(!o.size)return null;let r=ya(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Hl(),c=Ee()?We.address:We.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Va(p,!1),St(We.cleared)},m=()=>{q({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${M(We.count,o.size)}</strong>${i>0&&M(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>q({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${We.print}</button>
      <${ue} name=${`${We.file}.csv`} rows=${()=>id(r,e)} label=${We.csv} id="merk-csv" />
      ${Ee()&&a`<${Xh} scenario=${e} report=${s} />`}
    </section>
  `}function eg({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=t.flatMap(qn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,ad).sort((r,i)=>Q(r[1],i[1]))],["stap",yt.fields.step,[...mn,...rd("stap",lt)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Q),es)],["gewicht",yt.fields.weight,[...s,...rd("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,ho]];return a`
    <${gn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ge} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${or} names=${Jl} />
      </div>
    <//>
  `}function ng({points:t,low:e,source:n,query:s}){let o=j(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ya(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ya(e)})},i=(l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",ld,n)}
    </nav>
  `}function sg({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?_a(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>q({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function og({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>qn($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Q($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Za[n],p=Object.entries(Za).map(([$,d])=>[$,yt.fold[d]]),u=()=>q({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${Xn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Xu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${j(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${td} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${sg} scenario=${s} />`}
  `}function cd({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Hl(),r=o?ya(s).filter(w=>as().has(w.mark)):_a(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===ld:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Jl.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=rg,d=n.per in Za?n.per:Object.keys(Za)[Number(c&&!p)],f=()=>_a(s,{...n,partner:""}).flatMap(qn).filter(w=>w.deadline),h=Object.fromEntries(Jl.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},x=o?yt.only_title:es(n.vraag);return a`
    <${nt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Yn(st(e.plan))})} ${Nn}</p>
    <//>
    ${xe(e).map(w=>a`<${ts} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${x}</strong></p>`:a`<${ng} ...${b} query=${h} />`}
      <${ua} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${eg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Ka} works=${n.partner?f().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${og} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${ue} name="aandachtspunten.csv" rows=${()=>id(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${tg} gaps=${s} scenario=${e} />
    <${$e} text=${g(yt.shown,{points:Ya(i),low:Ya(l)})} />
  `}var yt,We,ad,id,rd,Jl,ld,Ya,Za,rg,pd=T(()=>{"use strict";Oe();R();U();Ct();N();Et();A();Ce();Vl();J();pt();Ve();Zt();Gl();To();kr();yt=k.gaps,We=k.gaps.bar,ad=t=>S(he(t)||t),id=(t,e)=>[[...yt.csv,...Js],...t.map(n=>[n.number,V("Severity",n.severity),es(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(lt).join(", "),n.kinds.map(ot).join(", "),n.partners.map(ad).join(", "),n.subject_label,Ys(n).map(ce).join("; "),...se(e,n.plan)])];rd=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Mt(n.split(",").map(e))]]:[]},Jl=["tekst","stap","soort","partner","vraag","gewicht"];ld="bron",Ya=t=>M(yt.questions,t.length);Za={onderwerp:"topic",soort:"query"};rg=25});function ig({id:t,scenario:e}){let n=Ge.cell_columns,s=H(e).matrix.kind.filter(c=>Di(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Ne(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Pn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,csv:Lo,cell:i},dd(n.how,c=>c.most_basis)];return a`
    <${rt} title=${Ge.cells} note=${Bt(e)}>
      <${mt} id="vakken" caption=${Ge.cells_caption} rows=${s} columns=${l}
        file=${ir(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function lg({id:t,links:e,scenario:n,undecided:s}){let o=Ge.columns,r=b=>wt(b,"initiative"),i=b=>xt(b)?.key,{links:l}=H(n),c=j(e.map(r)).length,p=So(st(n.plan),k.shared.nothing_step),u=[...Pn(i),Xt("actie",o.action,r),{key:"soort",label:o.kind,text:b=>kt(b,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:b=>Gn(r(b)),cell:b=>a`<${$t} ids=${An(r(b))} none=${Gn(r(b))} />`},yn("stand",o.stand,r,n.date),dd(o.how,b=>l[b][0],b=>`; ${V("Strength",l[b][1])}`)],m=ir(t,"activiteiten",n,i),$={id:"wiewat",caption:Ge.work_caption,rows:e,sort:"actie",columns:u,file:m},d=e.flatMap(b=>y.works[r(b)]?.chapters||[]),f=$n.filter(b=>d.includes(b)).flatMap(b=>{let x=Mt(Tt(b,"chapterLead").map(S));return x?`${S(b)} – ${x}`:[]}),h=a`<p>${s?k.overview.undecided:p}</p>`;return a`
    <${rt} title=${g(e.length>c?Ge.work_rows:Ge.work,{count:c,rows:e.length})}>
      ${e.length?a`<${mt} ...${$} />`:h}
      ${f.length>0&&a`<p class="zacht">${g(Ge.heads,{chapters:f.join("; ")})}</p>`}
    <//>
  `}function cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g(me(xt(n)).thing.step.helper,{awareness:Ht(n,"awareness")||Ge.unaware})]);return a`<${rt} title=${Ge.helpers}><${Vt} items=${e} /><//>`}function $d({id:t}){let e=D(z.route.query),n=Tt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Dt(c,"barrier")).filter(c=>Xe(c,l)),r=H(e).links,i=s.flatMap(l=>K(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Jt(l,e.plan));return a`
    <${ag} id=${t} narrow=${n} />
    <${ig} id=${t} scenario=${e} />
    <${lg} id=${t} links=${i} scenario=${e} undecided=${Jc(e).has(t)} />
    <${za} title=${Ge.requested} ids=${o("Recommendation").filter(l=>Jt(l,e.plan))} />
    <${cg} ids=${o("Facilitator")} />
  `}var Ge,ao,Xa,ud,dd,ag,ti=T(()=>{"use strict";R();U();N();Et();A();fe();On();J();pt();At();Zt();ut();Ie();Mn();Ge=k.thing.step,ao=t=>pn.filter(e=>t.includes(e.notation)).map(e=>e.label),Xa=t=>y.works[t]?.across?k.shared.all_steps:ao(Bn(t)).join(", "),ud=t=>pe[t]?.[1]||"",dd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>ud(e(s))+n(s),cell:s=>e(s)&&[a`<${be} basis=${e(s)} />`,` ${ud(e(s))}${n(s)}`]}),ag=({id:t,narrow:e})=>a`
  <${rt} title=${Ge.what}>
    <${ke} text=${_(t,"step")} />
    <${ke} text=${_(t,"definition")} />
    <${ke} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ge.narrower}<${$t} ids=${e} />.</p>`}
    ${wt(t,"broader")&&a`<p>${Ge.broader}<${E} id=${wt(t,"broader")} />.</p>`}
  <//>
`});function ei({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:x}=h,w=o.map(([,ct,v])=>v.find(([X])=>X===f[ct])?.[1]),C=p&&x&&k.shared.choices.strict_phrase,O=[...w,f.tekst,C].filter(Boolean).join(" · ")||k.shared.all,F=n(h).filter(ct=>!f.tekst||xo(r(ct),f.tekst)).filter(ct=>o.every(([,v,,X])=>!f[v]||X(ct,f[v]))),B=M($.count,F.length),_t=()=>Sn([...s,...m],Ir(F,s,_l("sorteer",i)),ct=>se(u?h:null,xt(ct.id)?.key||ct.plan||b,O));return a`
      <${nt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${gn}>
        <${Ks} />
        ${u&&a`<${rr} />`}
        <${ca} fields=${o} names=${["tekst","vouw",...o.map(([,ct])=>ct)]}>
          <${Oo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${B}<${ue} name=${`${Uo($.title)}.csv`} rows=${_t} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:B})} rows=${F} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${$e} text=${B} />
    `}}var Hn,Ut,Tn,Ql,bd,wr,yr,kd,pg,io,ug,dg,$g,wd,yd,mg,md,_d,fg,hg,fd,gg,xd,vd,Sd,is,_r,bg,kg,hd,gd,Od,Cd=T(()=>{"use strict";vo();R();U();Ct();N();Et();A();fe();J();pt();At();Ve();Zt();ut();Ie();ti();Hn=k.partners,Ut=k.measures,Tn=k.lookup;Ql=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>kt(t,e))].join(" "),bd=ei({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[P?t:""],textOf:({id:t})=>Ql(t),fields:[[Hn.fields.step,"stap",mn,({steps:t},e)=>t.includes(e)],[Hn.fields.kind,"soort",Jo("OrganisationKind"),({id:t},e)=>_(t,"organisationKind")===e],[Hn.fields.role,"rol",Object.entries(Hn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Xt("naam",Hn.columns.name,({id:t})=>t),cell:t=>[a`<${E} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Hn.columns.kind,text:t=>Ht(t.id,"organisationKind")},{key:"stappen",label:Hn.columns.steps,text:t=>ao(t.steps).join(", ")},{key:"handelt",label:Hn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Hn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Hn.columns.wish,text:t=>t.wish}]}),wr=t=>y.called[t]?.short||"",yr=t=>_(t,"prefLabel"),kd="exploitationForm",pg=fs.map(t=>({id:t,...y.works[t],text:[Ql(t),Ht(t,kd),...K(t,"who").map(e=>Ql(e.from))].join(" ")})).sort((t,e)=>Q(wr(t.id)||"~",wr(e.id)||"~")||Q(yr(t.id),yr(e.id))),io=P?"":Vn[0].date,ug={key:"plan",label:W(us(io)),text:({id:t})=>vn(t,io)?je(t,io):"",cell:({id:t})=>vn(t,io)&&a`<${jt} id=${t} date=${io} />`},dg=t=>{let{outcome:e="",stand:n=""}=He(t),s=k.shared.outcomes[e]?.phrase||n;return[_(t,"deadlineLabel"),`“${_(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},$g=(t,e)=>{let n=Rs(t).filter(s=>_(s,"dueBy")===e);return`${tt(e)}: ${Mt(n.map(s=>_(s,"deadlineLabel")||yr(t)))}`},wd="alle",yd=({id:t},e)=>Xe(t,e),mg=({id:t,across:e},n)=>n===wd?e:Bn(t).includes(n),md=$n.map(t=>[t,S(t)]),_d=ei({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>pg.filter(e=>Jt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>yr(t),more:[{key:"hoofdstuk",label:Ut.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Ut.columns.who,text:({id:t})=>Gn(t)},{key:"beloofd",label:Ut.columns.promise,text:({id:t})=>_(t,"promise")},{key:"gemeld",label:Ut.columns.reported,text:({id:t})=>_(t,"summary")},{key:"termijnen",label:Ut.columns.terms,text:({id:t})=>Rs(t).map(dg).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...md,["",Ut.no_chapter]]},fields:[[Ut.fields.what,"wat",Object.entries(Ut.types),yd],[Ut.fields.chapter,"hoofdstuk",md,({chapters:t},e)=>t?.includes(e)],[Ut.fields.step,"stap",[...mn,[wd,Ut.across]],mg],[Ut.fields.kind,"soort",ho,({id:t},e)=>go(t).includes(e)],[Ut.fields.status,"staat",Jo("Status"),({id:t},e)=>vn(t)===e],[Ut.fields.form,"vorm",Jo("ExploitationForm"),({id:t},e)=>kt(t,kd).includes(e)]],columns:[{key:"nr",label:Ut.columns.number,text:({id:t})=>wr(t),cell:({id:t})=>wr(t)?a`<a href=${De(t)}>${wr(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},Xt("naam",Ut.columns.name,({id:t})=>t,yr),...Pn(({id:t})=>xt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>ie(t)},...io&&io!==Fe?[ug]:[],yn("nu",P?Ut.columns.stand:W(us(Fe)),({id:t})=>t),{key:"termijn",label:Ut.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,_(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${$g(t,s)}</p>`):tt(e)}},{key:"stap",label:Ut.columns.step,text:({id:t})=>Xa(t)},{key:"wie",label:Ut.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${$t} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),fg=t=>j(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Tt(t,e))).filter(Qt),hg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:fg(t),text:[S(t),...kt(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),fd="Recommendation",gg=Object.entries(Tn.types).filter(([t])=>qs(t).length),xd=(t,e,n)=>ei({name:t,of:e,sort:"naam",rows:({plan:s})=>hg.filter(o=>Jt(o.id,s)&&Xe(o.id,fd)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(Tn.types).find(o=>Xe(s,o))||"",titles:Object.entries(Tn.types).map(([s,o])=>[s,W(o)])},fields:[[Tn.fields.what,"wat",gg.filter(([s])=>s===fd===n),yd],[Tn.fields.step,"stap",mn,({steps:s},o)=>s.includes(o)]],columns:[{...Xt("naam",Tn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${E} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...Pn(({id:s})=>xt(s)?.key),{key:"wat",label:Tn.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:Tn.columns.description,text:s=>s.description},{key:"over",label:Tn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${$t} ids=${s.about} name=${ne} />`},lr(Tn.columns.place,({id:s})=>s)]}),vd=xd("naslag","lookup",!1),Sd=xd("gevraagd","requested",!0),is=k.timeline,_r=t=>t.day.slice(0,4),bg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?bo(t.id):[_r(t)];return n?n<=e&&e<=s:_r(t)===e},kg=t=>{let{jaar:e}=z.route.query;return!e||_r(t)===e?t.day:`z${t.day}`},hd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),gd=Ye(j(y.timeline.map(_r))),Od=ei({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&je(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${hd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||_r(t),titles:gd},fields:[[is.fields.what,"wat",Object.entries(is.kinds),(t,e)=>t.kind===e],[is.fields.step,"stap",mn,({steps:t},e)=>t.includes(e)],[is.fields.year,"jaar",gd,bg]],columns:[{key:"dag",label:is.columns.when,text:kg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:is.fields.what,text:t=>is.kinds[t.kind]},{key:"wat",label:is.columns.what,text:hd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:is.columns.stand,text:t=>t.phrase},lr(Tn.columns.place,t=>t.at)]})});function wg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ss} bar=${t.bar} />${l}`}function yg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ja(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=In(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>q({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:lt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${wg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function si({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=kn(n),i=Mo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(ba(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${vg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ni(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Bt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${_g} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${xg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,_g,xg,vg,ni,Yl=T(()=>{"use strict";R();U();N();A();On();pt();eo();ut();zs=k.overview;_g=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,xg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${kn(e).map((o,r)=>a`<${yg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,vg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${kn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${lt(s)}
        </button>
      `)}
  </div>
`,ni=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Cg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Fs.wish}</h2><a href=${L(Fs.also.to,Fs.also.choose)}>${Fs.also.ask}</a>
      <ul class="tegels">
        ${Fs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${L(n.to,n.choose)}>
                <${Og} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function jg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&da(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Lg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fs.discuss.title}</h2><p>${Fs.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(Fs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${jg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Mg({state:t,word:e,things:n,date:s}){let o=P?"h4":"h3",r=l=>_s(l,s)[1]&&a`<span class="zacht"> – ${_s(l,s)[1]}</span>`,i=g(Kt.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Be} ids=${qt(n)} more=${r} />
    </div>
  `}function Tg({scenario:t,plan:e}){let n=P?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Mg} ...${u} date=${t.date} />`),p=i?Kt.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Kt.apart.title,{kind:l.label})}<//>
          <p>${g(Kt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Ld({route:t}){let e=D(t.query),n=Object.hasOwn(Zl,t.query.rijen||"")&&Zl[t.query.rijen||""]||"kind",s=Object.entries(Zl).map(([c,p])=>[c,Kt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${Eg} answer=${i} plan=${st(e.plan)} plans=${xe(e)} />`;return a`
    ${n==="kind"?l:a`<${nt} text=${Kt.heading} title=${Kt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Kt.matrix[n]}</h2><p>${Bt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Kt.legend.more}</a></p>
          <${Us}>
            <${Xn} legend=${Kt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${xe(e).map(c=>a`
            ${P&&a`<h3>${c.title}</h3>`}
            <${ts} plan=${c} />
            <${si} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${ue} name="matrix.csv" rows=${()=>Fg(n,e,c)} />
              <${Ke} name=${ni(c)} title=${Kt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ni(c)}"]`} legend=".legenda .stalen li" note=${Kt.legend.note} />
              <${Ss} text=${()=>location.href} label=${Kt.link} />
            </div>
            <${Tg} scenario=${e} plan=${c} />
          `)}
        <${jo} />
      </div>
      <${Oa} undecided=${ka(e)} />
    </div>
    ${r&&a`<${Eo} address=${r} by=${n} scenario=${e} />`}
    <${$e} text=${r?"":g(Kt.shown,{scenario:Bt(e)})} />
  `}var Kt,jd,Sg,Og,Fs,Zl,zg,Fg,Eg,Md=T(()=>{"use strict";R();U();Ct();N();Et();A();On();J();pt();eo();Ve();Zt();js();ut();Yl();jn();Kt=k.overview,{truth:jd}=k.thing,Sg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Og=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Sg[t]}
  </svg>
`,{start:Fs}=Kt;Zl={"":"kind",partner:"partner",vorm:"form"},zg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,lt(n),Kt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,lt(n),s,o.join("; "),V("Basis",r),jd[String(i)],l,c,p,jd[String(u)]]},Fg=(t,e,n)=>[[...Kt.csv,...Js],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...zg(s,o,kn(n)[r]),...se(e,n.key)]))],Eg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Kt.heading} title=${Kt.title}>
      <p>${g(Kt.start.intro,{report:Yn(e)})}</p>
      <p><strong>${M(Kt.start.dated,s.length,{years:Mt(s)})}</strong>
        ${" "}${Kt.start.since}</p>
    <//>
    <${Cg} answer=${t} />
  </div>
  <${Lg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Td(t,e){let n=await it().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=sn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ag(c,n)),l=(r||[]).length-i.length;return it().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await oi({decisions:i}),null}function Ag({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function oi(t){let e=Nt(),n=await it().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Xl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await oi({decisions:t.slice(0,-1),undone:[n,...e]})}async function tc(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await oi({decisions:[...t,n],undone:s})}var sn,Nt,Se,ri,xr,ai,lo,ii,co=T(()=>{"use strict";Ce();sn=()=>it().board,Nt=()=>sn();Se=(...t)=>oi({decisions:[...Nt().decisions,...t],undone:[]});ri=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),xr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ai=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),lo=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ii=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ls({label:t,value:e,options:n,id:s=null,pick:o}){let r=Vo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var vr=T(()=>{"use strict";R()});function Bg({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(bt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Se(xr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?bt.whose:bt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(bt.readings[f],{one:n,other:s}):bt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Ng({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&g(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),$=j([...n.slice(0,zd),bt.notes,...n.slice(zd)]),d=c?[[`${l}:${c}`,g(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ls} label=${g(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...Ye($)]} pick=${f=>e(()=>Se(xr(o,"target",f===bt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Bg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Pg(){let[t,e]=I(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${bt.following}</button>
      </p>
    </section>
  `}function Fd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=[[g(bt.read,{read:n.filter(c=>!c.open).length,count:n.length}),bt.sum.placed],[g(bt.read,{read:n.filter(c=>c.led).length,count:n.length}),bt.sum.led],[String(ii(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Ng} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Se(lo(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Se(lo(i.day,c)))} />
          </label>
        </section>
        <${Pg} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,zd,Ed=T(()=>{"use strict";R();N();co();A();vr();bt=k.board.columns,zd=-1});function Ad({act:t}){let e=Rt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await Td(f.name,f.data);if(s(h&&{...h,given:f}),h)return St(h.message);location.hash=L("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await br(n.given,d)).ok&&(location.hash=L(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=od(d);return{name:f.name,data:await Rr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return _e(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${on.list.drop}</h2>
        <p>${on.list.kinds}</p>
        <label class="veld"><span>${on.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${on.list.others}</p>
        ${o&&a`<p role="status">${on.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${on.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${on.list.pasted}.txt`,i)}>
            ${on.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${on.list.example_name}.csv`,on.list.example_list)}>${on.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${on.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Qa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${on.busy}</span>`}
        </p>`}
    </div>
  `}var on,Bd=T(()=>{"use strict";Oe();R();U();co();A();Ce();kr();on=k.board});function Ig({which:t,text:e,act:n}){let[s,o]=I(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Nt().found.organisations;return a`<details><summary>${Lt.other}</summary>
    <label class="veld"><span>${g(Lt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Se(ai(t,"names",s||"")))}>${Lt.other_take}</button></details>`}function Nd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),ii(e).length],c=(p,...u)=>t.bind(null,()=>Se(ai(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(Lt.intro,{count:e.length,asks:l}):Lt.nothing}</p>
    <${Sr} act=${t} title=${Lt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${M(Lt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...m)}>${g(Lt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${Lt.one}</button>
        </p>
      `}
    <//>
    <${Sr} act=${t} title=${Lt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Lt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,m)}>${Lt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${Lt.no}</button>
        </p>
      `}
    <//>
    <${Sr} act=${t} title=${Lt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${ls} label=${g(Lt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Lt.new_kinds)} pick=${$=>t(()=>Se(ai(p,"kind",$)))} />
      `}
    <//>
    <${Sr} act=${t} title=${Lt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Lt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Lt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Lt.left_out_more}</p>
      </section>`}
    <${Sr} act=${t} title=${Lt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Lt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Lt.expect}</h2>
      <p class="zacht">${Lt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Se(lo(o.without,p.target.checked?"nee":"ja")))} />
        ${Lt.expect_yes}
      </label>
    </section>
  `}var Lt,Sr,Pd=T(()=>{"use strict";R();N();co();A();vr();Lt=k.board.partners;Sr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${M(Lt.count,r.count)}</span></p>
            ${s?.(r)}<${Ig} ...${r} act=${n} />
          </li>`)}
      </ul>
    </section>
  `});function Rg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Wg({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...Ye(s[e]||[])],i=l=>n(()=>Se(xr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ht.right}</button>`}
      ${s[e]&&a`<${ls} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Dg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",m=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function $(d){let{target:f,currentTarget:h,key:b,shiftKey:x}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let w=o.find(C=>C.key===b.toUpperCase());if(w)m(w.value);else if(b==="Enter"&&x&&t.proposal)s();else if(b==="Enter"&&t.proposal)m(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let C=[...document.querySelectorAll(".bordkaart")];C[C.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${Rg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ht.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Wg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>m(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ht.kind}</span>
          <${ls} label=${ht.kind} value=${u} pick=${d=>e(()=>Se(ri(t.which,i.kind,d)))}
            options=${[["",ht.unknown],...Ye(j([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>m(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ht.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ht.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Hg(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ht.matrix}</h2>
      <p class="zacht">${ht.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${g(ht.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Id({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(qg),[p,u]=I(0),m=Rt(),[$,d]=I(0),f=[...e,{reason:"",value:"",count:n.filter(v=>v.open&&!v.proposal).length,strength:""},{reason:Or,value:"",count:n.length-li(n),strength:""}].filter(({count:v})=>v),h=f.some(({reason:v})=>v===r)?r:f[0]?.reason,b=f.find(({reason:v})=>v===h),x=v=>{i(v),u(0),G()&&m.current?.scrollIntoView()},w=n.filter(v=>h===Or?!v.open:v.open&&(v.proposal?.reason||"")===h),C=Math.max(0,Math.min(p,w.length-1)),O=()=>{let{rows:v}=Nt().found;return g(ht.progress,{placed:v.length-li(v),count:v.length})},F=v=>t(()=>Se(...v.map(X=>ri("*",o.step,"",X))),O);async function B(v,X){let ye=w.indexOf(v);await t(()=>Se(ri(v.which,o.step,X)));let Te=li(Nt().found.rows);St(g(X?ht.is_at:ht.is_open,{title:v.number||v.title,value:X,count:Te})),d(Te||h===Or?ye+1:-1)}_e(()=>{if(!$)return;$<0&&vt("verder")?.focus();let v=m.current?.querySelectorAll(".bordkaart")||[],X=v[Math.min(G()?1:$,v.length)-1];$>0&&(X||document.querySelector(".bordreden"))?.focus(),d(0)},[$]);let _t=e.filter(({strength:v})=>v==="sterk").map(({reason:v})=>v),ct=v=>v===Or?ht.done:v||ht.none;return a`
    <p class="bordstand">${O()} ${!li(n)&&ht.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ht.reasons}</h2>
        ${_t.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>F(_t)}>${ht.take_strong}</button>`}
        <ul>
          ${f.map(({reason:v,value:X,count:ye,strength:Te})=>a`
              <li key=${v} class=${v===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(v===h)}
                  onClick=${()=>x(v)}><span class="bordtal">${ye}</span> ${ct(v)}</button>
                <p class="zacht">
                  ${Te==="zwak"&&a`<span class="bordnaam">${ht.weak}</span> `}
                  ${X?g(ht.proposal,{value:X}):v===Or?ht.done_more:ht.none_more}
                </p>
                ${X&&ye>0&&a`<button type="button" class="klein" aria-label=${`${M(ht.take,ye)}: ${v}`}
                    onClick=${()=>F([v])}>${M(ht.take,ye)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${m}>
        <h2>${b&&ct(b.reason)} <span class="zacht">${w.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ht.keys}</summary>
          <p>${g(ht.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(G()?w.slice(C,C+1):w.slice(0,l)).map(v=>a`<${Dg} key=${v.which} ...${{row:v,act:t,place:B}}
              all=${()=>F([v.proposal?.reason||""])} />`)}
        </ul>
        ${G()&&w.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!C} onClick=${()=>u(C-1)}>${ht.previous}</button>
            <span>${g(ht.which,{place:C+1,count:w.length})}</span>
            <button type="button" disabled=${C>w.length-2}
              onClick=${()=>u(C+1)}>${ht.following}</button>
          </p>`}
        ${!G()&&w.length>l&&a`<button type="button"
            onClick=${()=>c(w.length)}>${g(ht.more,{count:w.length-l})}</button>`}
      </section>
      <${Hg} />
    </div>
  `}var ht,qg,Or,li,qd=T(()=>{"use strict";Oe();R();Ct();N();co();A();vr();ht=k.board.place,qg=30,Or="-",li=t=>t.filter(e=>e.open).length});function Rd({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,m]=I(""),$=JSON.stringify(s),d=e.taken===$&&it().own,f=o.filter(O=>!O.open),h=f.filter(O=>!O.judged).length;_e(()=>{d||t(async()=>{e.taken=$;let O=await br({name:n,decisions:s},!1);p(O.ok?null:O)})},[$]);let b=()=>Un(m,Me.alongside_busy,async()=>{let O=await br({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${Qa} ...${c} /></div>`;if(!d)return a`<p role="status">${Me.making}</p>`;let x=D(z.route.query),w=y.plans.find(({title:O})=>O===r.title)||y.plans[y.plans.length-1],C=H(x).apart.filter(O=>O.plan===w.key&&O.groups.length);return a`
    <p>
      ${g(Me.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${M(Me.without_kind,h)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${Me.not_yet}</strong>`}
    </p>
    <${si} by="kind" scenario=${x} plan=${w} />
    ${C.map(({kind:O,groups:F})=>{let B=F.flatMap(_t=>_t.things);return a`<p>${M(Me.apart,B.length,{kind:ot(O)})} <${$t} ids=${B} /></p>`})}
    ${z.route.query.cel&&a`<${Eo} address=${z.route.query.cel} by="kind" scenario=${x} />`}
    <p><a href=${L("aandachtspunten")}>${Me.questions}</a></p>
    <section class="blok">
      <h2>${Me.take_along}</h2>
      <label class="veld"><span>${Me.access}</span>
        <${ls} id="toegang" label=${Me.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Se(lo(l.access,O)))} />
      </label>
      <p class="zacht">${Me.access_more}</p>
      <${Ga} files=${[{id:"bewaar-werkmap",label:Me.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Vg(e)}>${Me.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${Me.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Me.workbook_more} ${Me.next_list}</p>
    </section>
    <${Ja} />
  `}var Me,Vg,Wd=T(()=>{"use strict";R();U();N();Et();co();A();Ce();pt();eo();Zt();ut();Yl();vr();kr();Me=k.board.result,Vg=t=>bn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Hd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Qg(){let t=document.activeElement,e=Gg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==vt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&vt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Jg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Yg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=Es[Es.indexOf(t)+1],p=t==="plaatsen"&&l?g(zt.next_open,{count:l}):zt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(zt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(zt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Xl,()=>zt.undone)}>${zt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(tc,()=>zt.redone)}>${zt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Kg(e)}>${zt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Ud({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=sn()&&Es.includes(o)?o:Es[0],{of:i,Step:l}=Dd[r],c=(sn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(m,$){let d=Qg(),f=sn()?.decisions.length;try{s(""),await m(),e(b=>b+1);let h=sn()?.decisions.length||0;$?St($()):h!==f&&St(M(zt.decided,h)),window.setTimeout(d,60)}catch(h){s(h.message)}}let u=sn()?.found.plan;return _e(()=>{z.started&&window.scrollTo(0,0)},[r]),_e(()=>{function m(f){let{target:h,key:b}=f;if(!(!f.ctrlKey||!sn()||/input|textarea/i.test(h.tagName))){if(b==="z")sn()?.decisions.length&&p(Xl,()=>zt.undone);else if(b==="y")sn()?.undone.length&&p(tc,()=>zt.redone);else return;f.preventDefault()}}let $=f=>sn()?.saved===!1&&f.preventDefault(),d=new AbortController;return window.addEventListener("keydown",m,{signal:d.signal}),window.addEventListener("beforeunload",$,{signal:d.signal}),()=>d.abort()},[z.route]),a`
    <${Ug} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${zt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(zt.source,{...u,day:c,who:u.access||zt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${sn()&&r!==Es[0]&&a`<${Yg} at=${r} act=${p} />`}
    ${r===Es[0]&&a`<${Ja} /><${sd} />`}
  `}var zt,Dd,Es,Vd,Ug,Kg,Gg,Jg,Kd=T(()=>{"use strict";Oe();R();U();Ct();N();co();A();Ce();Ed();Bd();Pd();qd();Wd();Zt();kr();zt=k.board,Dd={lijst:{of:zt.list,Step:Ad},kolommen:{of:zt.columns,Step:Fd},plaatsen:{of:zt.place,Step:Id},partners:{of:zt.partners,Step:Nd},resultaat:{of:zt.result,Step:Rd}},Es=Object.keys(Dd);Vd=()=>a`
  <${nt} text=${zt.elsewhere.title}><p class="uitleg">${zt.elsewhere.intro}</p><//>
  <ol>${zt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Ug=({at:t})=>a`
  <nav class="bordstappen" aria-label=${zt.steps_label}>
    <ol>
      ${Es.map((e,n)=>a`<li class=${n<Es.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${zt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Kg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await it().ask("workbook",{decisions:e.decisions});bn(n,s,gr.xlsx),e.saved=!0}),Gg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Jg=":is(button,select,input,a)"});function Zg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>ec?` ${g(rn.first,{count:ec})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${M(rn.rows,e.length)}${o}`}
      rows=${e.slice(0,ec)} columns=${s} />
    <div class="acties"><${ue} name=${rn.file} rows=${()=>[t,...e]} label=${rn.csv} /></div>
  `}function Qd({start:t=rn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Un(o,rn.busy,async()=>i(await it().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${rn.title}</h2>
      <p class="zacht">${rn.intro}</p>
      <label class="veld breed"><span>${rn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${rn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?rn.yes:rn.no}</strong></p>`}
        ${r?.graph&&a`<${Jd} label=${rn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Zg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function eb(t){let e=Object.entries(t.columns),n=s=>ms(s.subject)?a`<${E} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Yd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Xg],...Pn(s=>s.plan),{key:"bron",label:Ft.columns.place,sort:!1,text:tb}]}function nb({name:t,query:e,scenario:n}){let s=Zd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ft.nothing}</p>`;let o=eb(e),r={rows:M(Ft.rows,s.length),scenario:Bt(n)},i={key:"sentence",label:Ft.columns.sentence,text:c=>c.sentence},l=()=>Sn([i,...o],s,c=>se(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(Ft.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ue} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Ft.as_sentences}</a>
    </div>
  `}function sb({name:t,query:e,scenario:n}){let s=e.shelf===ia,o=L("overzicht",{rijen:Ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${Ft.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${gn}><${pa} /><//>`}
    <${wn} pairs=${[[Ft.why,e.why],[Ft.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ft.result}</h2><${nb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ll([t,e])&&a`<p>${e.open?Ft.open:Ft.elsewhere}</p>`}
    ${t in Ft.rows_of&&a`<p><a href=${o}>${Ft.in_overview}</a></p>`}
    <details>
      <summary>${Ft.sparql}</summary>
      <${Jd} label=${Ft.sparql} text=${e.sparql} lang="en" />
      <${Ss} text=${()=>e.sparql} label=${Ft.copy} />
    </details>
    ${ae()&&!e.open&&a`<${Qd} key=${t} start=${e.sparql} />`}
  `}function ob({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ft.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ft.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ft.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ia?s:s.slice(0,2)} />
    </section>
  `}function Xd({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ms} />`;if(n)return a`<${sb} ...${{name:n,query:s,scenario:e}} />`;let o=$o(Zd(e).map(r=>r.query));return a`
    <${nt} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    ${ae()&&a`<${Qd} />`}
    ${Ft.shelves.map(r=>a`<${ob} shelf=${r} counts=${o} />`)}
  `}var Ft,rn,ec,Jd,Gd,Yd,Zd,Xg,tb,t$=T(()=>{"use strict";R();U();Ct();N();Et();A();Ce();sr();J();pt();Ve();Zt();To();ut();Ie();fr();Ft=k.questions,rn=k.questions.own,ec=200;Jd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Gd={barrier:t=>t.barrier&&lt(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&S(he(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(ms(t.detail)?S(t.detail):t.description)},Yd=(t,e)=>(Gd[t]?Gd[t](e):e[t])||"",Zd=t=>H(t).gaps.flatMap(e=>qn(e).map(n=>({...n,plan:e.plan}))),Xg={key:"severity",label:Ft.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Yd("severity",t),cell:t=>a`<${$a} severity=${t.severity} />`},tb=t=>Ys(t).map(ce).join("; ")});function s$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function ab({lane:t,rows:e,wide:n}){let s=bs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Pt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Pt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Pt.line}>
        ${s.length?s.join(" · "):M(As.lane_total,e.length)}
      </text>
    </g>
  `}function ib({row:t,lane:e,shown:n,point:s}){let o=Pt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Pt.level,i=t.tail&&sc[t.outcome].tail&&Pt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${rb(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ua} outcome=${t.outcome} /></g>
    </a>
  `}function lb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=tn(o.id),c=Vi(o.work),p={...r>e*.62?{right:ci(e-r+14,e)}:{left:ci(r+14,e)},...i>n*.6?{bottom:ci(n-i,n)}:{top:ci(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ro} outcome=${o.outcome} on=${o.on&&g(As.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${$t} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ce(l)}</p>`}
    </div>
  `}function o$({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Rt(),{wide:i,years:l,beyond:c}=ks(t),{placed:p,bottom:u}=s$(pi(t,e),Pt.top,({levels:F,title:B})=>Math.max(F*Pt.level+Pt.pad,B.length*Pt.line+36)),m=Pt.left+i+20,$=u+Pt.foot,d=Ki(t,n),f=Pt.left+d.x,h=g(As.report,{date:tt(d.date)}),b=h.length*8.6+24,x=()=>o(null),w=F=>F.key==="Escape"&&x(),C=c&&{x:Pt.left+c.x,y:Pt.top-9},O=Math.min(Math.max(f-b/2,Pt.left),m-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${As.picture}>
        <rect class="daarna" x=${f} y=${Pt.top} width=${m-f} height=${u-Pt.top} />
        ${l.map(({year:F,x:B})=>a`
            <g class="jaar">
              <line x1=${Pt.left+B} x2=${Pt.left+B} y1=${Pt.top} y2=${u} />
              <text x=${Pt.left+B+4} y=${Pt.top-9}>${F}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${C}>${As.beyond}</text></g>`}
        ${p.map(F=>a`<${ab} lane=${F} rows=${F.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${f} x2=${f} y1=${Pt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${O} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${O+b/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(F=>F.mine.map(B=>a`
              <${ib} key=${B.id} row=${B} lane=${F} shown=${s?.row.id===B.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${lb} at=${s} width=${m} height=${$} close=${x} />`}
    </div>
  `}function i$({scenario:t,plan:e}){let n=Jn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ks(e),i=un(e.key,t.date),l=f=>n$+8+f/s*(Ro-n$-16),c=f=>Math.max(cb,a$(f)*r$+4),{placed:p,bottom:u}=s$(pi(e,n),nc,c),m=l(Ki(e,i).x),$=p.map(f=>g(e$.description,{chapter:ko(f),counts:Mt(bs(f.mine))})),d=m>Ro-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ro} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${nc} width=${Ro-m} height=${u-nc} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${As.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ro} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${$b(ko(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>ub(h).map(([b,x])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Ro} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(e$.line,{date:tt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<oc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${db(f,h)}) scale(${pb})`}>
              <title>${[h.name,h.by,sc[h.outcome].phrase].join(", ")}</title>
              <${Ua} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var e$,As,sc,Pt,rb,pi,ci,n$,Ro,nc,r$,cb,pb,oc,a$,ub,db,$b,rc=T(()=>{"use strict";R();U();N();A();J();At();ut();hr();e$=k.summary.lanes,As=k.promises,sc=k.shared.outcomes,Pt={left:320,top:32,foot:40,level:19,pad:30,line:21};rb=t=>g(As.mark,{...t,what:t.what||As.card.none,phrase:sc[t.outcome].phrase}),pi=(t,e)=>ks(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ci=(t,e)=>`${t/e*100}%`;[n$,Ro,nc,r$,cb,pb]=[262,690,17,8,16,.62],oc=30,a$=t=>Math.min(t.levels,oc),ub=t=>[...$o(t.filter(({level:e})=>e>=oc).map(({x:e})=>e))],db=(t,e)=>t.middle+(e.level-(a$(t)-1)/2)*r$,$b=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function mb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?_n.route.undecided:_n.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${_n.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${It(l)?"verzamel":""}>
                <${be} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function fb({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${mb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function l$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Bt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(_n.head,{date:tt(un(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(_n.foot.source,{sources:Zn(t)})} ${g(_n.foot.version,l)}</p>
        <p>${g(_n.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function hb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${lt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${lt(e)}>
      <${ss} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${lt(e)}><span class="plaat">${n}</span></td>`}function bb({scenario:t,plan:e,...n}){let s=me(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=En(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${l$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Yn(e)})} ${r.lead}
      </p>
      <${ts} plan=${e} />
      <${ui} title=${s.matrix.title} note=${s.matrix.note}>
        <${gb} scenario=${t} plan=${e} />
        <${ur} undecided=${ka(t,e)} />
      <//>
      <${ui} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function kb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=me(e),r=tt(un(e.key,t.date)),i=Gr(Jn(e,t.date),o.outcomes,En(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${l$} plan=${e} scenario=${t} ...${n}>
      <${ui} title=${s.route.title} note=${s.route.note}>
        <${fb} scenario=${t} plan=${e} />
      <//>
      <${ui} title=${s.lanes.title} note=${l}>
        <${i$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${qo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function c$({route:t}){let e=D(t.query),n=xe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${_n.title}><p class="uitleg">${_n.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${_n.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${bb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${kb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${$e} text=${_n.screen} />
  `}var _n,gb,ui,p$=T(()=>{"use strict";R();Ct();N();Et();A();On();pt();At();eo();Ve();rc();ut();hr();_n=k.summary;gb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${_n.matrix.title}</caption>
    <thead>
      <tr><td></td>${kn(e).map(n=>a`<th scope="col">${lt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${hb} cell=${s} step=${kn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ui=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function ac(t){let n=t.flatMap(o=>wo(o,D({}))).map(({step:o,basis:r})=>`${_(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(pe).find(r=>n.includes(`${o} ${r}`));return di(pn.filter(s).map(o=>`${o.label} (${pe[s(o)||""][1]})`))}function wb({id:t}){let e=K(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(et.steps,{steps:ac(e.filter(b=>Jt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=ao(s("")),r=y.plans.filter(h=>s(P?h.key:"").length),i=K(t,"who").flatMap(h=>h.acts?[]:Bn(h.to)),l=ao(j(i)).filter(h=>!o.includes(h)),c=h=>K(h,"who").every(b=>!b.acts||b.from===t),p=j(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(go)),u=Dt(t,"unitOf"),m=qt(Dt(t,"chapterLead")),$=h=>{let b=ao(y.partners[""].find(x=>x.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${di(b)}</span>`},d=_(t,"tooi"),f=[...Ao(t),[k.thing.also_known,Ma(t)],[et.leads,m.length>0&&a`<${Be} ids=${m} />`],[et.units,u.length>0&&a`<${Be} ids=${u} more=${$} />`],[et.identity,d?g(et.identified,{code:d,date:tt(_(t,"checkedOn"))}):et.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${ke} text=${_(t,"summary")} />
      ${It(t)&&a`<p>${et.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${et.independent}</p>`}
      ${r.map(h=>a`<p>${P&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(et.across,{kinds:di(p.map(ot))})}</p>`}
      ${l.length>0&&a`<p>${g(et.named_steps,{steps:di(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${et.no_steps}</p>`}
      <${wn} pairs=${f} />
    <//>
  `}function yb({id:t,rows:e}){let n=et.columns,s=c=>xt(c.to)?.key,o=[...Pn(s),Xt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ie(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},yn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Xa(c.to)},ns(n.place,c=>c.of)],r=j(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=j(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=ir(t,"activiteiten",D({}),s),l={id:"acties",caption:et.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${rt} title=${g(et.work,{count:r.length})} note=${et.work_note}>
      ${r.length?a`<${mt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function _b({id:t}){let e=_(t,"organisationKind")===et.places.of&&!It(t)?kt(t,"altLabel"):[],n=p=>e.some(u=>Qn(p.replace("-"," ")).includes(Qn(u))),s=p=>kt(p,"place").filter(n).join(", "),o=K(t,"who").map(p=>p.to),r=qt(fs.filter(p=>s(p)&&!o.includes(p))),l=a`<${Be} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${jt} id=${p} />`} />`,c=g(et.places.title,{count:r.length});return r.length>0&&a`<${rt} title=${c} note=${et.places.note}>${l}<//>`}function xb({id:t}){let[e,n]=[D({}),Kr(t)],o=Jr(e).flatMap($=>Jn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=K(t,"who").flatMap($=>$.acts?$.to:[]),i=j([...r,...r.flatMap($=>Tt($,"followedBy"))]).filter($=>et.to_come.includes(vn($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,je($).toLowerCase()])],p=Object.entries(et.coming.groups).flatMap(([$,d])=>{let f=c.filter(([b])=>b===$).map(([,b,...x])=>a`<li><${E} id=${b} />: ${x.filter(Boolean).join(", ")}</li>`),h=a`<${Cn} id=${`komt-${$}`} items=${f} first=${G()?u$:void 0} />`;return f.length?a`<p>${M(d,f.length)}</p>${h}`:[]}),u=L("beloften",{partner:_(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${et.coming.all}</a></p>`;return p.length>0&&a`<${rt} title=${et.coming.title} note=${et.coming.note}>${p}${m}<//>`}function Sb({id:t}){let e=K(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${E} id=${s} /></h3>
      <${pr} id=${o} /><${Yt} of=${[o]} />
    `);return a`
    <${rt} title=${g(et.own,{count:e.length})} note=${et.own_note}>
      <${Cn} id="eigen" as="div" first=${u$} items=${n} />
    <//>
  `}function Ob({id:t}){let e=K(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[_(r[0],"asOf").slice(0,4),_(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ke} text=${_(i,"summary")} />`)} <${Yt} of=${r} />
  `,s=qt(j(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?et.its_members:et.members;return a`<${rt} title=${o}><${Cn} id="leden" items=${s} first=${s.length} /><//>`}function Cb({id:t}){let e=new Map(K(t,"with").map(s=>[$s(s,t),s]));if(!e.size)return null;let n=qt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?et.more_works:et.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${E} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${et.together} note=${et.alphabetical}>
      ${G()?a`<${Cn} id="samen" items=${n} first=${vb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function jb({id:t}){let e=D({}),n=Pa(t,e),s=n.flatMap(c=>c.rows),o=Mt(n.flatMap(({end:c})=>c===t?[]:S(c))),r={id:G()?"stromen":"",title:g(et.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(et.flows.note,{names:o})}</p>`,l=a`<${Da} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${Fo} ...${{...r,intro:i}}>${l}<//>`}function d$({id:t}){return a`
    <${wb} id=${t} />
    <${yb} id=${t} rows=${K(t,"who")} />
    <${_b} id=${t} />
    <${xb} id=${t} />
    <${Sb} id=${t} />
    <${Fa} title=${et.wishes} ids=${Dt(t,"wish")} of="concerns" />
    <${za} title=${et.requested} ids=${qt(Dt(t,"askedOf"))} />
    <${Ob} id=${t} />
    <${jb} id=${t} />
    <${Cb} id=${t} />
    <${Bo} id=${t} />
  `}var et,di,u$,vb,$$=T(()=>{"use strict";R();U();Ct();N();Et();A();Ds();No();fe();sr();J();pt();At();Zt();Nl();Cs();ut();Ie();Mn();ti();jn();et=k.thing.organisation,di=t=>Mt(t.map(e=>e.toLowerCase()));[u$,vb]=[1,2]});function Lb({id:t,reports:e}){let n=an(t);if(xn(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${tt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Mb({id:t}){let e=xn(t.split("/")[0]),{no_result:n,not_mentioned:s}=an(t),o=e.dates.filter(({date:l})=>vn(t,l)),r=y.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ke} text=${_(l,"summary")} /><${to} of=${l} />
    <${ke} text=${c===e.date&&_(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Yt} of=${[l]} />
  `;return a`
    <${Lb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=hs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${jt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ke} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Tb({id:t}){let e=Tt(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${an(t).silent}</strong></p><${Vt} items=${n} />`}function zb({id:t}){let e=an(t),n=e.deadline_columns,s=Rs(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>tt(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Yo(_(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...ns(n.place,()=>[]),cell:i=>a`<${ke} text=${_(i,"summary")} /><${Yt} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Fb({id:t}){let e=an(t),n=e.who_columns,s=K(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${E} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},ns(n.place,({of:i})=>i.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Eb({id:t}){let e=Tt(wt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${an(t).heading}<${$t} ids=${e} />.</p>`}function Ab({id:t}){let e=an(t),n=Ur(t);if(n.length)return n.map(o=>a`<${pr} id=${o} /><${Yt} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=kt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Bb({id:t}){let e=an(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${Be} ids=${n} more=${s} /><//>`}function m$({id:t}){let e=an(t),n=xn(t.split("/")[0]),s=us(n.date,n),o=_(t,"promise"),r=Ao(t),i=_(t,"isContainer")==="true"?Bb:Nb;return a`
    <${rt} title=${o?e.promise:e.what}>
      ${La(t).map(l=>a`<${ke} text=${l} />`)}
      ${_(t,"isNew")==="true"&&a`<${ke} text=${g(e.new,{when:s})} look="zacht" />`}
      ${_(t,"numberedByUs")==="true"&&a`<${ke} text=${e.numbered} look="zacht" />`}
      <${Yt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ta} id=${t} />
    ${r.length>0&&a`<${rt} title=${k.thing.further}><${wn} pairs=${r} /><//>`}
    <${Bo} id=${t} />
  `}var an,Nb,f$=T(()=>{"use strict";R();N();A();fe();J();pt();At();ut();Ie();Mn();jn();an=t=>me(xt(t)).thing.undertaking;Nb=({id:t})=>a`
  <${rt} title=${an(t).progress}><${Mb} id=${t} /><${Tb} id=${t} /><${zb} id=${t} /><//>
  <${rt} title=${an(t).who}><${Fb} id=${t} /><${Eb} id=${t} /><//>
  <${Fa} title=${an(t).expected} ids=${K(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${an(t).steps}><${Ab} id=${t} /><//>
`});function qb({id:t}){let e=Pb[dn(t)];return e?y.plans.filter(n=>!xt(t)||n===xt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ib} key=${n.plan.key} ...${n} />`):null}function Rb({id:t}){let e=Dt(t,"inChapter"),n=ml(Je.other.annex.file),s=l=>a` <${jt} id=${l} />`,o=l=>g(Je.other.at,{steps:ac([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${La(l).join(" ")} ${o(l)}</p>`,i=fs.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Je.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Je.other.annex.label}</a></p>`}
      <${Be} ids=${qt(e)} more=${r} />
      ${i.length>0&&a`<p>${Je.other.under}</p><${Be} ids=${qt(i)} more=${s} />`}
    <//>
  `}function Wb({id:t}){let e=[...Ao(t),[Xe(t,"Legislation")?Je.also_known:Je.in_source,Ma(t)],[Je.place,tn(t).length>0&&a`<${Yt} of=${[t]} />`]];return a`
    <${rt} title=${Je.known}>
      ${Xe(t,"Facilitator")&&a`<p class="zacht">${me(xt(t)).thing.other.judged}</p>`}
      <${ke} text=${_(t,"summary")} />
      <${ke} text=${_(t,"rationale")} />
      <${wn} pairs=${e} />
    <//>
    <${Ta} id=${t} />
    ${Xe(t,"Chapter")&&a`<${Rb} id=${t} />`}
    <${Bo} id=${t} />
  `}function Vb({id:t}){let e=D(z.route.query),n=dn(t)==="organisation"&&_(t,"notation"),s=i=>qn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${xa} gap=${i} scenario=${e} /></article>`);return a`
    <${rt} title=${g(Je.gaps,{count:o.length})}>
      <${Cn} id="vragen" items=${r} first=${G()?Hb:Db} as="div" />
    <//>
  `}function Ub({id:t}){let e=dn(t),n=[h$[e]&&a`<a href=${L(h$[e])}>${Je.crumbs[e]}</a>`,P&&xt(t)?.title,...["inChapter","subMeasureOf"].map(s=>wt(t,s)&&a`<${E} id=${wt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function g$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Ms} />`;let n=S(e),s=dn(e),o=Kb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>_(e,$)),p=r?[l&&`${Je.promised} ${l}`,g(Je.stand,{stand:je(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=j([...tn(e),...tn(hs(e))]);return la(u.replace(/([^.!?])$/,"$1."),m,null,xt(e)||st())};return a`
    <${Ub} id=${e} />
    <${nt} text=${Xe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${qb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Je.around}</a>
    </div>
    <${o} id=${e} />
    <${Vb} id=${e} />
  `}var Je,ic,Pb,Ib,Db,Hb,h$,Kb,b$=T(()=>{"use strict";R();U();Ct();N();Et();A();fe();J();pt();At();Ve();Zt();Cs();To();ut();Ie();Mn();$$();ti();f$();jn();fr();Je=k.thing,ic=k.thing.route,Pb={organisation:(t,e)=>y.partners[P?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Bn},Ib=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${P?g(ic.of_plan,{plan:t.title}):ic.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ic[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Db,Hb]=[3,1];h$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Kb={undertaking:m$,organisation:d$,step:$d,other:Wb}});function Gb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?En(o,s).named:{},i=me(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Gr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>q({uitkomst:n===l?null:l})}>
            <${qo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:tt(un(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Xb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Q(l.day,c.day)),i=r.slice(0,Yb).map(l=>a`
      <${qo} outcome=${l.outcome} />
      <span>
        <${E} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?g(gt.open.phrase,{date:tt(un(e.key,n))}):gt.open.none}</p>
      <${Vt} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${Zb}<li>${gt.read.last}</li></ul>
    </aside>
  `}function nk({rows:t}){let e=j(t.map(r=>r.day.slice(0,4))).sort(Q),s=j(t.flatMap(r=>w$(r.work))).map(r=>[r,S(he(r))]).sort((r,i)=>Q(r[1],i[1])),o=[[gt.fields.year,"jaar",Ye(e)],[gt.fields.partner,"partner",s]];return a`<${ca} fields=${o} names=${["jaar","partner"]} />`}function ok({plan:t,scenario:e,chosen:n,query:s}){let o=Jn(t,e.date),r=tp(t,e.date).filter($i(s)),i=o.filter($i(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=bs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(gt.intro,{count:o.length,undated:r.length})}</p>
    <p>${En(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(gt.undated,{count:r.length})}</summary>
      <${Vt} items=${r.map(sk)} />
    </details>
  `;return a`
    <section>
      ${P&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${M(gt.kept,p.length)}</strong> ${u}</p>`}
      <${Ka} works=${c(o.filter($i({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Gb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${o$} plan=${t} rows=${p} date=${e.date} /><${ek} plan=${t} rows=${p} /></div>
        <${Xb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${gt.table}</summary>
        <${mt} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${p} columns=${k$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function y$({route:t}){let e=D(t.query),n=Jr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Jn(l,e.date)),r=o.filter($i(t.query)).filter(l=>!s||l.outcome===s),i={title:gt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${nt} text=${gt.heading} title=${gt.title} />
    <${gn}><${Ks} /><${rr} /><${nk} rows=${o} /><//>
    <${Co} />
    ${n.map(l=>a`<${ok} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${gt.none}</p>`}
    <p class="acties">
      <${ue} name="beloften.csv" rows=${()=>Qb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" ...${i} />`}
    </p>
    <${$e} text=${M(gt.lane_total,r.length)} />
  `}var gt,Jb,k$,Qb,Yb,Zb,tk,ek,w$,$i,sk,_$=T(()=>{"use strict";R();U();Ct();N();Et();A();fe();J();At();Ve();Zt();Gl();js();rc();ut();hr();Ie();Mn();gt=k.promises;Jb=t=>{let e=ks(t.plan).lanes[t.lane];return e?ko(e):""},k$=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},Xt("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what||_(t.work,"prefLabel")},{key:"wie",label:gt.columns.who,text:t=>Gn(t.work)},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ro} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:Jb}],Qb=(t,e)=>{let n=[...k$,lr(gt.columns.place,s=>s.id)];return Sn(n,t,s=>se(e,s.plan.key))},Yb=6,Zb=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);tk=t=>a`
  <${ro} outcome=${t.outcome} on=${t.by} />
  <span><${E} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,ek=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${pi(t,e).map(n=>a`
        <details>
          <summary>${ko(n)}
            <span class="bij">
              ${M(gt.lane_total,n.mine.length)}${bs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Vt} items=${n.mine.map(tk)} />
        </details>
      `)}
  </div>
`,w$=t=>K(t,"who").map(e=>_(e.from,"notation")),$i=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||w$(e.work).includes(t.partner));sk=({work:t,quote:e,what:n,stand:s})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function x$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${g(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function rk({loss:t,scenario:e,id:n,title:s}){let o=S$(t,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Os(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Bs.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Bs.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${mt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${v$()} />`}function ak({loss:t,names:e,scenario:n,apart:s}){let o=xn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=new Map;for(let{acts:h,from:b,phrase:x=""}of K(m,"who",n.date))h&&!e.includes(S(b))&&cn($,x,S(b));let d=[...$].map(([h,b])=>`${Mt(b)} (${h})`).join("; "),f=d&&a` <span class="zacht">${g(Bs.others,{names:d})}</span>`;return a`<li><${E} id=${m} /> <${jt} id=${m} date=${n.date} />${f}</li>`},u=(m,$,d=[])=>{let f=a`<${Cn} id=${`${c}-${$}`} items=${d.map(p)} first=${v$()} />`;return d.length>0&&a`<${x$} title=${m} count=${d.length}>${f}<//>`};return a`
    <section>
      ${P&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ck} loss=${t} scenario=${n} />
      <${x$} title=${r} count=${t.cells.length} none=${i}>
        <${rk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function lc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>S$(r,n).map(({cell:i,step:l,now:c})=>[Mt(e),ot(i.column),l,c,i.phrase,...se(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${ak} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[xe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ue} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Js],...o()]} /></div>
  `}function ik(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):lt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function lk({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${gs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(po.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${po.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${M(po.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?M(po.stays,l):po.nothing}</p>`}
    </li>
  `}function ck({loss:t,scenario:e}){let{legend:n}=po,s=ik(t,e),o=j(s.flatMap(i=>i.things.map(l=>gs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${po.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${lk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:fo(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var po,Bs,v$,S$,O$=T(()=>{"use strict";R();Ct();N();Et();A();fe();On();J();pt();At();Zt();Cs();ut();Ie();po=k.whatif.picture,Bs=k.whatif,v$=()=>G()?2:void 0,S$=(t,e)=>t.cells.map(n=>{let{matrix:s}=H({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[W(ot(n.column)),o?lt(n.barrier):""],l=o?g(Bs.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Lo(o):Bs.no_cell}})});function pk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=mr("answer",{options:[...ds(n),...s]},()=>St(Z.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:Z.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(Z.questions,o.gaps.filter(r).length);return a`
    <div>
      <${lc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(Z.with_this,{questions:i,now:H(n).gaps.length})}</p>
    </div>
  `}function uk({acting:t,chosen:e}){let[n,s]=I(""),o=c=>q({zonder:c.map(mi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[S(c),...kt(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(Z.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>ar(location.href,Z.shared)}>${Z.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Z.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${Z.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${mi(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function dk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(Z.start.alone,r),r>0&&(o.length?g(Z.start.steps,{steps:Mt(o.map(l=>lt(l).toLowerCase()))}):Z.start.no_step),i>0&&M(Z.start.lead,i)].filter(Boolean),s=fo(st(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${g(Z.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${L("wat-als",{zonder:mi(o.who)})}>${S(o.who)}</a>
              <span class="bij">${P?`${xn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.no_partner}</p>`}
    </section>
  `}function $k({id:t,scenario:e}){let n=r=>Mt(qt(j(r)).map(S)),s=Object.entries(Z.apart.roles).map(([r,i])=>{let l=p=>K(p,"who",e.date).filter(u=>u.role===r),c=qt(j(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return S(p)+(u&&g(Z.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:Mt(c)})}</p>`}),o=Pa(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?Z.apart.flows:Z.apart.group_flows,{name:S(r)}),p=a`<${E} id=${r} text=${M(Z.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(Z.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${g(Z.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${Z.apart.page} <${E} id=${t} />.</p>
  `}function C$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=qt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(he).filter(Boolean),i=r.map(f=>S(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,m=[[Z.leave_out,L("wat-als"),!p],[Z.action.title,L(["wat-als","actie"]),!!p]],$=a`
    <${cr} label=${Z.title} tabs=${m} />
    <${nt} text=${Z.title} title=${p?Z.action.title:Z.title}>
      <p class="uitleg">${p?Z.action[Ee()?"intro":"intro_elsewhere"]:Z.intro}</p>
    <//>
    <${ua} scenario=${e} />
  `;if(p)return[$,a`<${Iu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${pk} notations=${r.map(mi)} names=${i} scenario=${e} />`:l?a`
      <${lc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${$k} id=${l} scenario=${e} />`} />
    `:a`<${dk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Il} chosen=${r.join(",")} choices=${a`<${uk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${$e} text=${r.length===1?g(Z.phrase,{name:i[0]}):""} />
  `}var Z,mi,j$=T(()=>{"use strict";Oe();vo();R();U();Ct();N();Et();A();Ce();No();fe();J();pt();Ve();Zt();ga();ut();O$();ql();jn();Z=k.whatif;mi=t=>_(t,"notation")});var M$={};F$(M$,{answerTo:()=>H,compare:()=>Q,connection:()=>yo,csv:()=>qr,data:()=>y,here:()=>z,longerWays:()=>Zr,scenarioOf:()=>D});function hi(t=null){for(let e of gi())e!==t&&(e.open=!1)}function cc(){hi(),zn().classList.remove("is-open"),fi().setAttribute("aria-expanded","false")}function mk(){zn()&&(fi().addEventListener("click",()=>{let t=zn().classList.toggle("is-open");for(let e of gi())e.open=t;fi().setAttribute("aria-expanded",String(t))}),zn().addEventListener("click",t=>{let e=t.target;e.closest("a")?cc():e.closest("summary")&&!G()&&hi(e.closest("details"))}),zn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=gi().find(n=>n.open);G()?fi().focus():e?.querySelector("summary")?.focus(),cc()}),document.addEventListener("click",t=>{!G()&&!zn().contains(t.target)&&hi()}),zn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!G()&&!zn().contains(e)&&hi()}))}function fk(t){if(!zn())return;let e=fl(t)?.to;for(let n of zn().querySelectorAll("a")){let{path:s}=Pi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of gi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function hk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Cr=!Ko(e)||s!==n,Cr?(Fn(a`<p role="status">${k.werkplaats.busy}</p>`,vt("inhoud")),bi?it().show(bi,it().own):pc||gk(ds(e),s),!0):!1}async function gk(t,e){pc=!0;try{bi=(await it().ask("page",{options:t,comparisons:e})).page,Cr&&it().show(bi,it().own)}catch(n){Cr&&Fn(a`<p role="alert">${n.message}</p>`,vt("inhoud"))}pc=!1}function bk(t){let e=t.path[0]||"overzicht",n=vt("inhoud");if(vt("bronregel").hidden=e==="controleer"&&!!ae()?.board,ae()?.own&&hk(e,D(t.query)))return;n.className=`scherm-${e}`;let s=vt("zoek");s&&e!=="zoek"&&(s.value="");let o=L$[e]||L$.onbekend;Fn([a`<${Np} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),fk(e)}function uc(){let t=vt("motor");t.hidden=!1;let{state:e,why:n,own:s}=it();Fn(a`<${Hd} state=${e} why=${n} own=${s} />`,t)}function kk(){wk(),Cr=!1,window.removeEventListener("werkplaats",uc),Fn(null,vt("inhoud")),Fn(null,vt("motor"))}var zn,fi,gi,L$,pc,bi,Cr,wk,T$=T(()=>{"use strict";Oe();R();U();Ct();N();Et();A();Ce();Ds();sr();pt();Zt();ga();Jp();cu();$u();Ju();pd();Cd();Md();Kd();t$();fr();p$();b$();_$();j$();zn=()=>vt("menu"),fi=()=>vt("menuknop"),gi=()=>[...zn().querySelectorAll("details")];vt("spring").addEventListener("click",t=>{t.preventDefault(),vt("inhoud").focus()});mk();vt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),cc();let e=vt("zoek").value;location.hash=Lp(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ar(g(e,{...r,sources:Zn()}),n)});L$={__proto__:null,overzicht:Ld,dekking:du,aandachtspunten:cd,partners:bd,maatregelen:_d,naslag:vd,gevraagd:Sd,tijdlijn:Od,beloften:y$,verken:Gu,ding:g$,samenvatting:c$,vragen:Xd,"wat-als":C$,vergelijk:lu,"weet-niet":Gp,methode:Kp,zoek:qu,controleer:ae()?Ud:Vd,onbekend:Ms},pc=!1,bi="",Cr=!1;ae()&&(window.addEventListener("werkplaats",uc),uc());vt("inhoud").replaceChildren();wk=Hc(bk);ae()&&window.addEventListener("andere-bladzijde",kk,{once:!0});document.documentElement.dataset.klaar="ja"});Oe();wi();typeof DecompressionStream>"u"?vt("te-oud").hidden=!1:$c().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(T$(),M$))});})();
